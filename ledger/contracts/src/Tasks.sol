// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CLAIM_TYPE, DisputeGame, typed} from "./DisputeGame.sol";
import {Merkle} from "./Merkle.sol";
import {Stake} from "./Stake.sol";

interface IPayouts {
    function payoutOf(address account) external view returns (address);
}

/// @title Tasks: somebody pays for a computation, somebody does it, others look at it, and lies pay for all of it.
/// @notice A submitter escrows a reward. A solver locks stake, computes and says what came out. Verifiers that enlisted
/// beforehand are drawn after that and each looks at its share of the steps; a small share of results is wrong on
/// purpose, and who finds that out wins a jackpot, so looking pays. Then the solver discloses whether its result was
/// wrong on purpose and signs the right one, and for a while anybody may dispute it in the DisputeGame. One challenger
/// after another gets a game; the first who wins it gets the solver's bond, and the task is open again. Who is owed
/// ether takes it by `withdraw`; nothing here waits for anybody's consent, and each step that only time decides may be
/// taken by anybody.
/// @dev A task's id is the hash of its terms, which every call brings along. Nobody owns this contract.
contract Tasks {
    bytes32 public constant kind = keccak256("verdant/tasks/1");

    uint256 internal constant MAX_VERIFIERS = 16;
    uint256 internal constant MAX_SECONDS = 365 days; // of any wait a submitter may ask for
    uint256 internal constant GRACE = 4; // windows that a solver has to arm itself for another game
    uint8 internal constant NO_SHARE = 0;

    enum Phase {
        None,
        Open, // waits for a solver
        Taken, // a solver computes
        Submitted, // verifiers look at it
        Disclosed, // anybody may dispute it
        Done // paid or given back
    }

    enum Status {
        None,
        Enlisted, // stake is locked, a secret is committed to
        Candidate, // the secret is revealed
        Drawn, // has a share of the steps
        Committed, // has committed to a verdict
        Approved,
        Rejected,
        Missing // what it needed to check its share could not be had
    }

    /// @notice How an attempt at a task ended.
    enum Ending {
        None,
        Stands,
        Convicted, // the solver lost a game, or never disclosed
        Void, // most verifiers could not get what they needed
        Expired // nobody has computed anything
    }

    /// @notice What the submitter asks for. Amounts in wei, times in seconds.
    struct Terms {
        address submitter;
        uint64 nonce; // of the submitter's
        bytes32 program; // hash of what is to be run
        bytes32 plan; // of the graphs it means, see DisputeGame.Subject
        bytes32 pre; // state to start from
        bytes32 inputs; // that are to be used; 0 leaves them to the solver
        uint32 steps;
        uint16 verifiers; // to draw, at most 16
        uint16 errorBps; // share of results that are wrong on purpose, in 1/10000
        uint40 openUntil; // time until which a solver may take it
        uint32 computeSeconds; // from taking to submitting
        uint32 verifySeconds; // from the draw to the last committed verdict
        uint32 challengeSeconds; // for opening disputes
        uint96 reward; // of the solver
        uint96 fee; // of each verifier
        uint96 jackpot; // of the verifier who finds an error that was made on purpose
        uint88 solverBond;
        uint88 verifierBond;
    }

    /// @notice What a solver says came out.
    struct Claim {
        bytes32 computation; // list of the state roots after each step
        bytes32 inputs; // state of the inputs
        bytes32 post; // state it ends with
        bytes32 said; // what it says beside its states, see DisputeGame.Subject
        bytes32 result; // hash of where and in what form the state can be had
    }

    /// @notice Shows that two claims first differ after the step that chance named.
    struct Divergence {
        bytes32 before; // state both agree on, unless it is the first step
        bytes32 wrong; // state after the step in the claim that was submitted, and in the right one
        bytes32 right;
        bytes beforeInWrong; // siblings in the lists of the two
        bytes beforeInRight;
        bytes wrongSiblings;
        bytes rightSiblings;
    }

    struct Disclosure {
        Claim submitted;
        Claim actual; // the same, unless it was wrong on purpose
        bytes32 salt; // of the seal
        bytes32 secret; // that the solver committed to when it took the task
        bytes32 entropy; // see Fixed
        bytes signature; // of the solver under the claim, as the DisputeGame wants it
        Divergence divergence; // empty unless wrong on purpose
    }

    /// @dev Five words, and one that is only used while a challenge waits or a game runs.
    struct Task {
        address solver;
        Phase phase;
        uint16 attempt;
        uint32 block_; // in which the task was taken, or a result submitted
        uint40 clock; // Open: until when; Taken: until when to submit; later: when it was submitted
        bytes32 luck; // hash of the solver's secret, later with the entropy
        bytes32 claim; // hash of what was submitted, later the subject hash of what was disclosed
        bytes32 mix; // of the verifiers' secrets
        uint32 candidates;
        uint32 head; // challenges: the one whose turn it is
        uint32 tail; // and how many there were
        uint8 drawn;
        uint8 approved;
        uint8 rejected;
        uint8 missing;
        uint8 forced; // share with the error on purpose, plus one
        bool fixed_; // luck has its entropy
        bool lent; // part of the bond is locked by the running game
        uint88 hold; // of the solver's stake, locked here
        bytes32 game; // the running one
        uint40 turn; // when the head challenge's turn began
    }

    struct Verifier {
        uint216 commitment; // the first 27 bytes
        Status status;
        uint8 share;
    }

    struct Attempt {
        address solver;
        Ending ending;
        uint8 bad; // share in which the error was, plus one; 0 if unknown or none
        bool forced; // the error was made on purpose
        uint88 kept; // of a convicted solver's bond, to pay the verifiers from
    }

    Stake public immutable stake;
    DisputeGame public immutable game;
    IPayouts public immutable registry;
    /// @notice Seconds in which a party has to react to another.
    uint32 public immutable window;
    uint256 private immutable _gameBond;
    uint256 private immutable _burnBps;

    mapping(bytes32 id => Task) private _tasks;
    /// @dev The key is that of an attempt: see attemptKey.
    mapping(bytes32 key => Attempt) private _attempts;
    mapping(bytes32 key => mapping(address => Verifier)) private _verifiers;
    mapping(bytes32 key => mapping(uint256 => address)) private _drawn; // candidates; those drawn come first
    mapping(bytes32 key => mapping(uint256 => address)) private _challengers;
    /// @notice What an account may withdraw, in wei.
    mapping(address account => uint256) public creditOf;

    event TaskCreated(bytes32 indexed id, address indexed submitter, Terms terms);
    event Taken(bytes32 indexed id, address indexed solver, uint256 attempt, uint256 submitBy);
    event Fixed(bytes32 indexed id, bytes32 entropy);
    event Enlisted(bytes32 indexed id, address indexed verifier, uint256 attempt);
    event SecretRevealed(bytes32 indexed id, address indexed verifier);
    event Submitted(bytes32 indexed id, address indexed solver, uint256 attempt, Claim claim, bytes32 seal);
    event VerifiersDrawn(bytes32 indexed id, uint256 attempt, address[] verifiers);
    event VerdictCommitted(bytes32 indexed id, address indexed verifier);
    event VerdictRevealed(bytes32 indexed id, address indexed verifier, Status verdict, bytes32 work);
    event Disclosed(bytes32 indexed id, address indexed solver, bool forced, uint256 step, Claim claim, bytes signature);
    event Challenged(bytes32 indexed id, address indexed challenger, uint256 index);
    event GameStarted(bytes32 indexed id, bytes32 indexed game, address indexed challenger);
    event Dismissed(bytes32 indexed id, address indexed challenger);
    event Convicted(bytes32 indexed id, address indexed solver, address indexed beneficiary, uint256 share);
    event Reopened(bytes32 indexed id, uint256 attempt, uint256 openUntil);
    event Finalized(bytes32 indexed id, address indexed solver);
    event Expired(bytes32 indexed id);
    event Settled(bytes32 indexed id, address indexed verifier, Status status, uint256 paid, uint256 slashed);
    event Withdrawn(address indexed account, address to, uint256 amount);

    error BadParameters();
    error BadTerms(string what);
    error WrongPhase(Phase phase);
    error WrongStatus(Status status);
    error NotYou();
    error TooLate(uint256 deadline);
    error TooEarly(uint256 from);
    error WrongValue(uint256 want);
    error BadReveal();
    error BadProof();
    error BadSignature();
    error NoEntropy();
    error Busy();
    error Unarmed(uint256 hold, uint256 need);
    error NothingToDo();
    error NotPlain();
    error TransferFailed();

    constructor(address stake_, address game_, address registry_, uint32 window_) {
        if (stake_ == address(0) || game_ == address(0) || registry_ == address(0) || window_ == 0) revert BadParameters();
        stake = Stake(stake_);
        game = DisputeGame(game_);
        registry = IPayouts(registry_);
        window = window_;
        _gameBond = DisputeGame(game_).bond();
        _burnBps = Stake(stake_).burnBps();
        if (_burnBps > 9_000) revert BadParameters(); // or hardly anything would be left to pay from slashed stakes
    }

    // ---- the submitter ----

    /// @notice Offers a task and escrows its reward, the verifiers' fees and the jackpot, all of them exactly.
    function post(Terms calldata terms) external payable returns (bytes32 id) {
        if (terms.submitter != msg.sender) revert NotYou();
        _checkTerms(terms);
        uint256 want = _escrow(terms);
        if (msg.value != want) revert WrongValue(want);
        id = idOf(terms);
        Task storage t = _tasks[id];
        if (t.phase != Phase.None) revert WrongPhase(t.phase);
        t.phase = Phase.Open;
        t.clock = terms.openUntil;
        emit TaskCreated(id, msg.sender, terms);
    }

    /// @notice Gives the escrow back when the time to take the task is over.
    function expire(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Open);
        _after(t.clock);
        t.phase = Phase.Done;
        _attempts[attemptKey(id, t.attempt)].ending = Ending.Expired;
        creditOf[terms.submitter] += _escrow(terms);
        emit Expired(id);
    }

    // ---- the solver ----

    /// @notice Takes a task for oneself until its time to compute is over. Part of the bond is lost if nothing comes.
    /// @param luck commitment to a secret, see luckOf
    function take(Terms calldata terms, bytes32 luck) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Open);
        _until(t.clock);
        if (luck == 0) revert BadReveal();
        if (msg.sender == terms.submitter) revert NotYou();
        Status status = _verifiers[attemptKey(id, t.attempt)][msg.sender].status;
        if (status != Status.None) revert WrongStatus(status);
        t.phase = Phase.Taken;
        t.solver = msg.sender;
        t.block_ = uint32(block.number);
        t.clock = uint40(block.timestamp + terms.computeSeconds);
        t.luck = luck;
        t.fixed_ = false;
        t.hold = terms.solverBond;
        emit Taken(id, msg.sender, t.attempt, t.clock);
        stake.lock(msg.sender, terms.solverBond);
    }

    /// @notice Notes the hash of the block in which the task was taken: with the solver's secret it decides whether the
    /// result has to be wrong on purpose. Chains forget it after 256 blocks, and without it nothing can be submitted.
    function fixEntropy(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Taken);
        if (t.fixed_) revert NothingToDo();
        _fix(id, t);
    }

    /// @notice Says what came out.
    /// @param seal hash of the right claim, which is the same unless this one is wrong on purpose: see sealOf
    function submit(Terms calldata terms, Claim calldata claim, bytes32 seal) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Taken);
        if (msg.sender != t.solver) revert NotYou();
        _until(t.clock);
        if (terms.inputs != 0 && claim.inputs != terms.inputs) revert BadTerms("inputs");
        if (!t.fixed_) _fix(id, t);
        t.phase = Phase.Submitted;
        t.block_ = uint32(block.number);
        t.clock = uint40(block.timestamp);
        t.claim = keccak256(abi.encode(claim, seal));
        emit Submitted(id, msg.sender, t.attempt, claim, seal);
    }

    /// @notice When the verdicts are known: says whether the result was wrong on purpose, which is the right one, and
    /// signs it, so that anybody can dispute it.
    function disclose(Terms calldata terms, Disclosure calldata d) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Submitted);
        (,, uint256 revealBy, uint256 discloseBy, uint256 challengeBy) = _deadlines(terms, t.clock);
        _after(revealBy);
        _until(discloseBy);
        if (_isVoid(t)) revert WrongPhase(t.phase);
        bytes32 actual = _claimOf(d.actual);
        if (keccak256(abi.encode(d.submitted, _sealOf(d.actual, d.salt))) != t.claim) revert BadReveal();
        if (keccak256(abi.encode(_luckOf(id, t.solver, d.secret), d.entropy)) != t.luck) revert BadReveal();
        (bool forced, uint256 step) = luckOutcome(terms, d.secret, d.entropy);
        if (forced) {
            _diverges(terms, d, step);
            if (t.drawn != 0) t.forced = shareOf(terms.steps, t.drawn, step) + 1;
        } else if (actual != _claimOf(d.submitted)) {
            revert BadReveal();
        }
        t.claim = _subjectHash(terms, d.actual, challengeBy);
        if (_signer(typed(t.claim, address(game)), d.signature) != t.solver) revert BadSignature();
        t.phase = Phase.Disclosed;
        emit Disclosed(id, t.solver, forced, step, d.actual, d.signature);
    }

    /// @notice Opens the task again when its solver has not kept a deadline: a quarter of the bond if nothing was
    /// submitted, all of it if the result was never disclosed.
    function lapse(Terms calldata terms) external {
        bytes32 id = idOf(terms);
        Task storage t = _tasks[id];
        if (t.phase == Phase.Submitted) {
            (,,, uint256 discloseBy,) = _deadlines(terms, t.clock);
            _after(discloseBy);
            if (_isVoid(t)) revert WrongPhase(t.phase);
            _convict(terms, id, t, terms.submitter, 0);
            return;
        }
        if (t.phase != Phase.Taken) revert WrongPhase(t.phase);
        _after(t.clock);
        (address solver, uint256 hold) = (t.solver, t.hold);
        t.hold = 0;
        _reopen(terms, id, t, false);
        stake.unlock(solver, hold - hold / 4);
        stake.slash(solver, hold / 4, terms.submitter);
    }

    /// @notice Opens the task again when most of its verifiers could not get what they needed. Nobody is paid for it.
    function void(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Submitted);
        (,, uint256 revealBy,,) = _deadlines(terms, t.clock);
        _after(revealBy);
        if (!_isVoid(t)) revert NothingToDo();
        (address solver, uint256 hold) = (t.solver, t.hold);
        t.hold = 0;
        _attempts[attemptKey(id, t.attempt)] = Attempt(solver, Ending.Void, 0, false, 0);
        _reopen(terms, id, t, true);
        stake.unlock(solver, hold);
    }

    // ---- verifiers ----

    /// @notice Locks stake to be among those who may be drawn.
    /// @param commitment to a secret, see secretCommitment
    function enlist(Terms calldata terms, bytes32 commitment) external {
        bytes32 id = idOf(terms);
        Task storage t = _tasks[id];
        if (t.phase != Phase.Open && t.phase != Phase.Taken) revert WrongPhase(t.phase);
        if (terms.verifiers == 0) revert NothingToDo();
        if (msg.sender == terms.submitter || (t.phase == Phase.Taken && msg.sender == t.solver)) revert NotYou();
        Verifier storage v = _verifiers[attemptKey(id, t.attempt)][msg.sender];
        if (v.status != Status.None) revert WrongStatus(v.status);
        v.status = Status.Enlisted;
        v.commitment = uint216(bytes27(commitment));
        emit Enlisted(id, msg.sender, t.attempt);
        stake.lock(msg.sender, terms.verifierBond);
    }

    /// @notice Takes the stake back while nobody has taken the task.
    function delist(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Open);
        Verifier storage v = _verifiers[attemptKey(id, t.attempt)][msg.sender];
        if (v.status != Status.Enlisted) revert WrongStatus(v.status);
        v.status = Status.None;
        v.commitment = 0;
        stake.unlock(msg.sender, terms.verifierBond);
    }

    /// @notice Adds one's secret to the chance that draws. Who does not loses its stake.
    function revealSecret(Terms calldata terms, bytes32 secret) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Submitted);
        (uint256 secretBy,,,,) = _deadlines(terms, t.clock);
        _until(secretBy);
        bytes32 key = attemptKey(id, t.attempt);
        Verifier storage v = _verifiers[key][msg.sender];
        if (v.status != Status.Enlisted) revert WrongStatus(v.status);
        if (v.commitment != uint216(bytes27(_secretCommitment(id, t.attempt, msg.sender, secret)))) revert BadReveal();
        bytes32 mix = t.mix;
        if (mix == 0) {
            // Unknown when the result was submitted, and fixed before any secret is known.
            if (block.number <= t.block_) revert NoEntropy();
            mix = blockhash(t.block_);
            if (mix == 0) mix = keccak256(abi.encode(blockhash(block.number - 1), block.prevrandao));
        }
        // The order of the secrets has no influence.
        t.mix = mix ^ keccak256(abi.encode(secret, msg.sender));
        v.status = Status.Candidate;
        _drawn[key][t.candidates++] = msg.sender;
        emit SecretRevealed(id, msg.sender);
    }

    /// @notice Draws the verifiers and gives each its share of the steps: see shareOf.
    function draw(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Submitted);
        (uint256 secretBy, uint256 commitBy,,,) = _deadlines(terms, t.clock);
        _after(secretBy);
        _until(commitBy);
        uint256 n = t.candidates;
        if (n == 0 || t.drawn != 0) revert NothingToDo();
        uint256 count = n < terms.verifiers ? n : terms.verifiers;
        if (count > terms.steps) count = terms.steps;
        t.drawn = uint8(count);
        bytes32 key = attemptKey(id, t.attempt);
        address[] memory drawn = new address[](count);
        for (uint256 i = 0; i < count; i++) {
            uint256 j = i + uint256(keccak256(abi.encode(t.mix, i))) % (n - i);
            address one = _drawn[key][j];
            if (j != i) {
                _drawn[key][j] = _drawn[key][i];
                _drawn[key][i] = one;
            }
            Verifier storage v = _verifiers[key][one];
            v.status = Status.Drawn;
            v.share = uint8(i);
            drawn[i] = one;
        }
        emit VerifiersDrawn(id, t.attempt, drawn);
    }

    /// @notice Commits to what one found, see verdictCommitment.
    function commitVerdict(Terms calldata terms, bytes32 commitment) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Submitted);
        (, uint256 commitBy,,,) = _deadlines(terms, t.clock);
        _until(commitBy);
        Verifier storage v = _verifiers[attemptKey(id, t.attempt)][msg.sender];
        if (v.status != Status.Drawn) revert WrongStatus(v.status);
        v.status = Status.Committed;
        v.commitment = uint216(bytes27(commitment));
        emit VerdictCommitted(id, msg.sender);
    }

    /// @notice Says what one found: Approved, Rejected or Missing.
    /// @param work what one computed oneself, by hash
    function revealVerdict(Terms calldata terms, Status verdict, bytes32 work, bytes32 salt) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Submitted);
        (, uint256 commitBy, uint256 revealBy,,) = _deadlines(terms, t.clock);
        _after(commitBy);
        _until(revealBy);
        Verifier storage v = _verifiers[attemptKey(id, t.attempt)][msg.sender];
        if (v.status != Status.Committed) revert WrongStatus(v.status);
        bytes32 commitment = _verdictCommitment(id, t.attempt, msg.sender, verdict, work, salt);
        if (v.commitment != uint216(bytes27(commitment))) revert BadReveal();
        if (verdict == Status.Approved) t.approved++;
        else if (verdict == Status.Rejected) t.rejected++;
        else if (verdict == Status.Missing) t.missing++;
        else revert BadReveal();
        v.status = verdict;
        emit VerdictRevealed(id, msg.sender, verdict, work);
    }

    /// @notice Pays or slashes one verifier when its attempt has ended, and gives the rest of its stake back.
    function settleVerifier(Terms calldata terms, uint16 attempt, address verifier) external {
        bytes32 id = idOf(terms);
        bytes32 key = attemptKey(id, attempt);
        Attempt memory a = _attempts[key];
        if (a.ending == Ending.None) revert WrongPhase(_tasks[id].phase);
        Verifier memory v = _verifiers[key][verifier];
        if (v.status == Status.None) revert WrongStatus(v.status);
        delete _verifiers[key][verifier];

        bool mine = a.bad == v.share + 1;
        bool slashed;
        uint256 pay;
        if (v.status == Status.Enlisted) {
            slashed = a.ending != Ending.Expired;
        } else if (v.status == Status.Drawn || v.status == Status.Committed) {
            slashed = true;
        } else if (a.ending == Ending.Void) {
            slashed = false;
        } else if (v.status == Status.Approved) {
            slashed = mine;
            if (!mine) pay = terms.fee;
        } else if (v.status == Status.Rejected) {
            slashed = !mine && a.ending == Ending.Stands;
            if (mine || (a.bad == 0 && a.ending == Ending.Convicted)) pay = terms.fee;
            if (mine && a.forced) pay += terms.jackpot;
        }
        emit Settled(id, verifier, v.status, pay, slashed ? terms.verifierBond : 0);
        if (slashed) stake.slash(verifier, terms.verifierBond, terms.submitter);
        else stake.unlock(verifier, terms.verifierBond);
        if (pay == 0) return;
        if (a.ending == Ending.Stands) creditOf[verifier] += pay;
        else stake.slash(a.solver, _take(key, _gross(pay)), verifier);
    }

    // ---- whistleblowers ----

    /// @notice Gets in line for a game about the disclosed result. As much as a game's bond is locked until then.
    function challenge(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Disclosed);
        (,,,, uint256 challengeBy) = _deadlines(terms, t.clock);
        _until(challengeBy);
        if (msg.sender == t.solver) revert NotYou();
        uint256 index = t.tail++;
        _challengers[attemptKey(id, t.attempt)][index] = msg.sender;
        if (index == t.head && t.game == 0) t.turn = uint40(block.timestamp);
        emit Challenged(id, msg.sender, index);
        stake.lock(msg.sender, _gameBond);
    }

    /// @notice Begins the game of the challenger whose turn it is, or takes up one about the claim that the two have opened
    /// already. The solver's part of the bonds comes from what is locked here, in the same transaction, so that nobody can
    /// lock it elsewhere in between.
    /// @param opening the call of DisputeGame.open as it is encoded, with both signatures. It has to be seen by whoever
    /// reads the chain: no other contract may make this call.
    function start(Terms calldata terms, bytes calldata opening) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Disclosed);
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotPlain();
        if (t.game != 0) revert Busy();
        if (t.head == t.tail) revert NothingToDo();
        address challenger = _challengers[attemptKey(id, t.attempt)][t.head];
        // A game begins with its parties, its nonce and its subject.
        if (opening.length < 4 + 4 * 32 || bytes4(opening[:4]) != DisputeGame.open.selector) revert BadProof();
        (address first, address second, uint64 nonce, bytes32 subject) =
            abi.decode(opening[4:4 + 4 * 32], (address, address, uint64, bytes32));
        if (first != challenger || second != t.solver || subject != t.claim) revert BadProof();
        bytes32 gameId = game.gameId(first, second, nonce, subject);
        t.game = gameId;
        emit GameStarted(id, gameId, challenger);
        stake.unlock(challenger, _gameBond);
        if (game.positionOf(gameId) != 0) return;
        if (t.hold < _gameBond) revert Unarmed(t.hold, _gameBond);
        t.hold -= uint88(_gameBond);
        t.lent = true;
        stake.unlock(second, _gameBond);
        (bool ok, bytes memory reason) = address(game).call(opening);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 32), mload(reason))
            }
        }
    }

    /// @notice Draws the consequence of a game that has ended.
    function settleGame(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Disclosed);
        if (t.game == 0) revert NothingToDo();
        (uint8 loser, uint64 step) = game.outcomeOf(t.game);
        if (loser == 0) revert Busy();
        address challenger = _next(id, t);
        t.game = 0;
        bool lent = t.lent;
        t.lent = false;
        if (loser == 2) {
            uint8 share;
            if (step != 0 && t.drawn != 0) {
                uint256 last = step > terms.steps ? terms.steps : step;
                share = shareOf(terms.steps, t.drawn, last - 1) + 1;
            }
            _convict(terms, id, t, challenger, share);
            return;
        }
        emit Dismissed(id, challenger);
        if (lent) {
            // What the solver won in the game is its own; it may be locked elsewhere by now.
            try stake.lock(t.solver, _gameBond) {
                t.hold += uint88(_gameBond);
            } catch {}
        }
    }

    /// @notice Convicts a solver whose claim states a fact that was refuted in the DisputeGame. Whoever did it need not
    /// get in line.
    function settleRefuted(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Disclosed);
        address refuter = _refuter(t);
        if (refuter == address(0) || t.game != 0) revert NothingToDo();
        _convict(terms, id, t, refuter, 0);
    }

    /// @notice Locks the bond of another game on the solver's stake.
    function arm(Terms calldata terms) external {
        (, Task storage t) = _in(terms, Phase.Disclosed);
        if (t.hold >= _gameBond) revert NothingToDo();
        t.hold += uint88(_gameBond);
        t.turn = uint40(block.timestamp);
        stake.lock(t.solver, _gameBond);
    }

    /// @notice Ends a wait: a challenger that did not begin its game in time loses its bond to the solver; a solver that
    /// has no stake left for a game and does not get any counts as convicted.
    function skip(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Disclosed);
        if (t.game != 0) revert Busy();
        if (t.head == t.tail) revert NothingToDo();
        if (t.hold >= _gameBond) {
            _after(uint256(t.turn) + window);
            address challenger = _next(id, t);
            emit Dismissed(id, challenger);
            stake.slash(challenger, _gameBond, t.solver);
        } else {
            _after(uint256(t.turn) + GRACE * window);
            address challenger = _next(id, t);
            stake.unlock(challenger, _gameBond);
            _convict(terms, id, t, challenger, 0);
        }
    }

    /// @notice Gives the stake back to a challenger whose turn did not come, because an earlier one was right.
    function releaseChallenger(Terms calldata terms, uint16 attempt, uint256 index) external {
        bytes32 id = idOf(terms);
        bytes32 key = attemptKey(id, attempt);
        if (_attempts[key].ending == Ending.None) revert WrongPhase(_tasks[id].phase);
        address challenger = _challengers[key][index];
        if (challenger == address(0)) revert NothingToDo();
        delete _challengers[key][index];
        stake.unlock(challenger, _gameBond);
    }

    // ---- the end ----

    /// @notice Pays for a result that nobody could contradict.
    function finalize(Terms calldata terms) external {
        (bytes32 id, Task storage t) = _in(terms, Phase.Disclosed);
        (,,,, uint256 challengeBy) = _deadlines(terms, t.clock);
        _after(challengeBy);
        if (t.game != 0 || t.head != t.tail || _refuter(t) != address(0)) revert Busy();
        t.phase = Phase.Done;
        (address solver, uint256 hold) = (t.solver, t.hold);
        t.hold = 0;
        bytes32 key = attemptKey(id, t.attempt);
        _attempts[key] = Attempt(solver, Ending.Stands, t.forced, t.forced != 0, 0);
        (uint256 paid, bool won) = _paid(t, key, t.forced, t.approved);
        paid *= terms.fee;
        if (won) paid += terms.jackpot;
        creditOf[solver] += terms.reward;
        creditOf[terms.submitter] += _escrow(terms) - terms.reward - paid;
        emit Finalized(id, solver);
        stake.unlock(solver, hold);
    }

    /// @notice Sends an account what it is owed, to where the registry says it wants it.
    function withdraw(address account) external {
        uint256 amount = creditOf[account];
        if (amount == 0) revert NothingToDo();
        creditOf[account] = 0;
        address to = registry.payoutOf(account);
        emit Withdrawn(account, to, amount);
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert TransferFailed();
    }

    // ---- views ----

    /// @notice The id of a task.
    function idOf(Terms calldata terms) public view returns (bytes32 id) {
        assembly ("memory-safe") {
            let from := mload(0x40)
            mstore(from, chainid())
            mstore(add(from, 32), address())
            calldatacopy(add(from, 64), terms, 576) // 18 words
            id := keccak256(from, 640)
        }
    }

    function attemptKey(bytes32 id, uint16 attempt) public pure returns (bytes32) {
        return keccak256(abi.encode(id, attempt));
    }

    function taskOf(bytes32 id) external view returns (Task memory) {
        return _tasks[id];
    }

    function attemptOf(bytes32 id, uint16 attempt) external view returns (Attempt memory) {
        return _attempts[attemptKey(id, attempt)];
    }

    function verifierOf(bytes32 id, uint16 attempt, address account) external view returns (Verifier memory) {
        return _verifiers[attemptKey(id, attempt)][account];
    }

    /// @notice Who has the share of that number.
    function drawnOf(bytes32 id, uint16 attempt, uint256 share) external view returns (address) {
        return _drawn[attemptKey(id, attempt)][share];
    }

    function challengerOf(bytes32 id, uint16 attempt, uint256 index) external view returns (address) {
        return _challengers[attemptKey(id, attempt)][index];
    }

    /// @notice Until when, each time inclusive, a result submitted at `since` is waited for: secrets, committed verdicts,
    /// revealed verdicts, the disclosure, challenges.
    function deadlines(Terms calldata terms, uint256 since)
        external
        view
        returns (uint256 secretBy, uint256 commitBy, uint256 revealBy, uint256 discloseBy, uint256 challengeBy)
    {
        return _deadlines(terms, since);
    }

    /// @notice Whether the result has to be wrong on purpose, and after which step first.
    function luckOutcome(Terms calldata terms, bytes32 secret, bytes32 entropy)
        public
        pure
        returns (bool forced, uint256 step)
    {
        uint256 h = uint256(keccak256(abi.encode(secret, entropy)));
        forced = terms.verifiers != 0 && (h & type(uint128).max) % 10_000 < terms.errorBps;
        if (forced) step = (h >> 128) % terms.steps;
    }

    /// @notice The share that a step is in: share i of n has steps⌊i·steps/n⌋ to ⌊(i+1)·steps/n⌋-1.
    function shareOf(uint256 steps, uint256 shares, uint256 step) public pure returns (uint8) {
        return uint8(((step + 1) * shares - 1) / steps);
    }

    // ---- inside ----

    /// @dev What an enlisting verifier commits to.
    function _secretCommitment(bytes32 id, uint16 attempt, address verifier, bytes32 secret) private pure returns (bytes32) {
        return keccak256(abi.encode("secret", id, attempt, verifier, secret));
    }

    /// @dev What a drawn verifier commits to.
    function _verdictCommitment(
        bytes32 id,
        uint16 attempt,
        address verifier,
        Status verdict,
        bytes32 work,
        bytes32 salt
    ) private pure returns (bytes32) {
        return keccak256(abi.encode("verdict", id, attempt, verifier, verdict, work, salt));
    }

    /// @dev What a solver commits to when it takes a task.
    function _luckOf(bytes32 id, address solver, bytes32 secret) private pure returns (bytes32) {
        return keccak256(abi.encode("luck", id, solver, secret));
    }

    function _claimOf(Claim calldata claim) private pure returns (bytes32) {
        return keccak256(abi.encode(claim));
    }

    /// @dev What a solver submits beside its claim.
    function _sealOf(Claim calldata actual, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode("seal", _claimOf(actual), salt));
    }

    function _checkTerms(Terms calldata terms) private view {
        if (terms.steps == 0) revert BadTerms("steps");
        if (terms.verifiers > MAX_VERIFIERS) revert BadTerms("verifiers");
        if (terms.errorBps > 5_000) revert BadTerms("errorBps");
        if (terms.openUntil < block.timestamp || terms.openUntil > block.timestamp + MAX_SECONDS) revert BadTerms("openUntil");
        if (terms.computeSeconds < window || terms.computeSeconds > MAX_SECONDS) revert BadTerms("computeSeconds");
        if (terms.verifySeconds < window || terms.verifySeconds > MAX_SECONDS) revert BadTerms("verifySeconds");
        if (terms.challengeSeconds < window || terms.challengeSeconds > MAX_SECONDS) revert BadTerms("challengeSeconds");
        if (terms.reward == 0) revert BadTerms("reward");
        if (terms.verifiers != 0 && (terms.fee == 0 || terms.verifierBond == 0)) revert BadTerms("fee");
        // What a convicted solver loses pays the verifiers, and at least as much again is left for who convicted it.
        uint256 least = 2 * _gross(uint256(terms.verifiers) * terms.fee + terms.jackpot);
        if (terms.solverBond < 2 * _gameBond || terms.solverBond < least) revert BadTerms("solverBond");
    }

    function _escrow(Terms calldata terms) private pure returns (uint256) {
        return uint256(terms.reward) + uint256(terms.verifiers) * terms.fee + terms.jackpot;
    }

    /// @dev What has to be slashed for somebody to get `net` of it.
    function _gross(uint256 net) private view returns (uint256) {
        return (net * 10_000 + 9_999 - _burnBps) / (10_000 - _burnBps);
    }

    function _in(Terms calldata terms, Phase phase) private view returns (bytes32 id, Task storage t) {
        id = idOf(terms);
        t = _tasks[id];
        if (t.phase != phase) revert WrongPhase(t.phase);
    }

    function _until(uint256 deadline) private view {
        if (block.timestamp > deadline) revert TooLate(deadline);
    }

    function _after(uint256 deadline) private view {
        if (block.timestamp <= deadline) revert TooEarly(deadline + 1);
    }

    function _deadlines(Terms calldata terms, uint256 since)
        private
        view
        returns (uint256 secretBy, uint256 commitBy, uint256 revealBy, uint256 discloseBy, uint256 challengeBy)
    {
        (secretBy, commitBy, revealBy) = (since, since, since);
        if (terms.verifiers != 0) {
            secretBy = since + window;
            commitBy = secretBy + terms.verifySeconds;
            revealBy = commitBy + window;
        }
        discloseBy = revealBy + window;
        challengeBy = discloseBy + terms.challengeSeconds;
    }

    function _fix(bytes32 id, Task storage t) private {
        bytes32 entropy = blockhash(t.block_);
        if (entropy == 0) revert NoEntropy(); // too early by a block, or too late by 256
        t.luck = keccak256(abi.encode(t.luck, entropy));
        t.fixed_ = true;
        emit Fixed(id, entropy);
    }

    function _isVoid(Task storage t) private view returns (bool) {
        return 2 * uint256(t.missing) > t.drawn;
    }

    /// @dev Games about a result begin before the deadline of challenges, or here.
    function _subjectHash(Terms calldata terms, Claim calldata claim, uint256 challengeBy) private pure returns (bytes32) {
        DisputeGame.Subject memory s;
        s.plan = terms.plan;
        s.computation = claim.computation;
        s.pre = terms.pre;
        s.inputs = claim.inputs;
        s.post = claim.post;
        s.said = claim.said;
        s.steps = terms.steps;
        s.until = uint64(challengeBy);
        return keccak256(abi.encode(CLAIM_TYPE, s));
    }

    function _diverges(Terms calldata terms, Disclosure calldata d, uint256 step) private view {
        Divergence calldata v = d.divergence;
        if (v.wrong == v.right || d.actual.inputs != d.submitted.inputs) revert BadProof();
        _at(d.submitted, terms.steps, step, v.wrong, v.wrongSiblings);
        _at(d.actual, terms.steps, step, v.right, v.rightSiblings);
        if (step == 0) return;
        _at(d.submitted, terms.steps, step - 1, v.before, v.beforeInWrong);
        _at(d.actual, terms.steps, step - 1, v.before, v.beforeInRight);
    }

    function _at(Claim calldata claim, uint256 steps, uint256 step, bytes32 state, bytes calldata siblings) private view {
        if (Merkle.listRoot(state, step, steps, siblings, Merkle.STEPS) != claim.computation) revert BadProof();
    }

    function _signer(bytes32 h, bytes calldata signature) private pure returns (address who) {
        if (signature.length != 65) revert BadSignature();
        bytes32 s = bytes32(signature[32:64]);
        // Each signature has one form.
        if (uint256(s) > 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0) revert BadSignature();
        who = ecrecover(h, uint8(signature[64]), bytes32(signature[:32]), s);
        if (who == address(0)) revert BadSignature();
    }

    /// @dev Takes the head challenger out of the line.
    function _next(bytes32 id, Task storage t) private returns (address challenger) {
        mapping(uint256 => address) storage line = _challengers[attemptKey(id, t.attempt)];
        challenger = line[t.head];
        delete line[t.head];
        t.head++;
        t.turn = uint40(block.timestamp);
    }

    /// @dev Who has refuted a fact of the disclosed result.
    function _refuter(Task storage t) private view returns (address) {
        return game.refuterOf(keccak256(abi.encode(t.solver, t.claim)));
    }

    /// @dev How many verifiers of an attempt get a fee, and whether one of them gets the jackpot: of `count`, not the
    /// one who approved what it should not have, but the one who rejected it.
    function _paid(Task storage t, bytes32 key, uint8 bad, uint256 count) private view returns (uint256, bool) {
        if (bad == 0) return (count, false);
        Status status = _verifiers[key][_drawn[key][bad - 1]].status;
        if (status == Status.Approved) count--;
        if (status == Status.Rejected) count++;
        return (count, status == Status.Rejected && t.forced != 0);
    }

    /// @dev The solver loses its bond: what the verifiers are to get is kept, the rest goes to the beneficiary now. After
    /// an error nobody knows the place of, everybody who gave a verdict gets its fee.
    function _convict(Terms calldata terms, bytes32 id, Task storage t, address beneficiary, uint8 share) private {
        (address solver, uint256 hold) = (t.solver, t.hold);
        bytes32 key = attemptKey(id, t.attempt);
        uint8 bad = t.forced != 0 ? t.forced : share;
        (uint256 count, bool won) = _paid(t, key, bad, uint256(t.approved) + (bad == 0 ? t.rejected : 0));
        uint256 keep = count * _gross(terms.fee);
        if (won) keep = keep - _gross(terms.fee) + _gross(uint256(terms.fee) + terms.jackpot);
        if (keep > hold) keep = hold; // games that the solver won may have used it up
        t.hold = 0;
        _attempts[key] = Attempt(solver, Ending.Convicted, bad, t.forced != 0, uint88(keep));
        emit Convicted(id, solver, beneficiary, share);
        _reopen(terms, id, t, true);
        if (hold > keep) stake.slash(solver, hold - keep, beneficiary);
    }

    /// @dev Takes an amount out of what is kept of a convicted solver's bond, or what is left of it.
    function _take(bytes32 key, uint256 amount) private returns (uint256) {
        uint88 kept = _attempts[key].kept;
        if (amount > kept) amount = kept;
        _attempts[key].kept = kept - uint88(amount);
        return amount;
    }

    function _reopen(Terms calldata terms, bytes32 id, Task storage t, bool again) private {
        t.phase = Phase.Open;
        t.solver = address(0);
        uint256 openUntil = block.timestamp + terms.computeSeconds;
        if (openUntil < terms.openUntil) openUntil = terms.openUntil;
        t.clock = uint40(openUntil);
        if (again) {
            t.attempt++;
            t.mix = 0;
            t.claim = 0;
            (t.candidates, t.head, t.tail, t.drawn) = (0, 0, 0, 0);
            (t.approved, t.rejected, t.missing, t.forced) = (0, 0, 0, 0);
        }
        emit Reopened(id, t.attempt, openUntil);
    }
}
