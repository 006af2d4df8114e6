// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Merkle} from "./Merkle.sol";

interface IStake {
    function tasks() external view returns (address);
    function lock(address account, uint256 amount) external;
    function unlock(address account, uint256 amount) external;
    function slash(address account, uint256 amount, address beneficiary) external;
    function seize(address account, uint256 amount, address beneficiary) external;
}

interface IReferee {
    struct Source {
        uint8 place;
        bytes32 root;
        uint64 words;
        uint64 index;
        uint64 count;
        bytes name;
    }

    struct Opening {
        bytes leaf;
        bytes siblings;
        bytes outer;
    }

    struct Fact {
        Source source;
        uint64 items;
        uint64 width;
        uint32 said;
        bool each;
    }

    struct Exhibit {
        Fact fact;
        uint64 index;
        uint64 count;
        bytes siblings;
        bytes planSiblings;
        uint64 item;
        bytes said;
        bytes32 last;
        bytes lastSiblings;
        Opening[] openings;
    }

    function nodeHash(bytes calldata node) external view returns (bytes32);
    function range(bytes calldata node, uint64 index, bytes calldata bounds)
        external
        pure
        returns (uint64 lo, uint64 hi, uint32 init);
    function run(bytes calldata node, uint64 index, uint64 lo, uint64 hi, uint32 start, bytes calldata words)
        external
        pure
        returns (uint32);
    function load(bytes calldata node, uint64 index, uint64 lo, uint64 hi, uint32 which, bytes calldata words)
        external
        pure
        returns (uint32 local, int64 pos, uint32 word);
    function opened(Source calldata source, int64 pos, Opening calldata opening) external view returns (uint32);
    function refute(
        bytes32 plan,
        bytes32 computation,
        bytes32 inputs,
        bytes32 said,
        uint32 steps,
        Exhibit calldata exhibit
    ) external view;
}

/// @dev The EIP-712 type of a DisputeGame.Subject.
bytes32 constant CLAIM_TYPE =
    keccak256("Claim(bytes32 plan,bytes32 computation,bytes32 pre,bytes32 inputs,bytes32 post,bytes32 said,uint32 steps,uint64 until)");

/// @dev The EIP-712 digest of what is signed for a dispute game.
function typed(bytes32 structHash, address game) view returns (bytes32) {
    bytes32 domain = keccak256(
        abi.encode(
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
            keccak256("Verdant DisputeGame"),
            keccak256("2"),
            block.chainid,
            game
        )
    );
    return keccak256(abi.encodePacked(hex"1901", domain, structHash));
}

/// @title DisputeGame: a claim about a round is narrowed down to one word, and whoever is wrong about it pays.
/// @notice Two parties normally play off chain and both sign where they stand; one transaction with the last position
/// that both signed and one run of a body, or one opened operand, decides. If one falls silent, the other opens the
/// game here from the last signed position, and both go on move by move, each on its own clock. All that the defender
/// reveals must fold to what it had committed to, so no move needs a bond of its own; all indices follow from
/// descriptors that the plan of the swarm commits to.
/// @dev A running game occupies one slot: the hash of its position, which every move brings along. Nonces are bits of
/// reusable slots. Nobody owns this contract; it holds no ether.
contract DisputeGame {
    bytes32 public constant kind = keccak256("verdant/game/2");

    uint256 internal constant ARITY_LEVELS = 4; // of a tree that one reveal covers: 16 nodes
    uint256 internal constant PARTS = 16; // of a fold that is split
    uint256 internal constant RUN = 16; // steps that are run at once

    uint256 internal constant SIZE = 25 * 32; // of a Game
    uint256 internal constant OUTCOME = type(uint72).max; // above it, positionOf holds a hash

    bytes8 internal constant PLAN = "vd1.plan";
    bytes8 internal constant VALUES = "vd1.vals";
    bytes8 internal constant BINDINGS = "vd1.bind";
    bytes8 internal constant SOURCES = "vd1.srcs";

    /// @notice What the next move has to be.
    enum Stage {
        None,
        Reveal, // defender: hashes below the disputed node
        Pick, // challenger: one of them
        Trace, // defender: the state before the step and the values of the step
        Bound, // defender: the entries of the state after the step
        Value, // defender: what the disputed value or entry is, and what lies below it
        Leaf, // defender: the words of the disputed leaf
        Element, // challenger: one of them
        Assert, // defender: the bounds and words of the disputed element, or accumulators within its fold
        Choose, // challenger: one of these
        Judge // anybody: the choice has been signed
    }

    /// @notice What a tree is over.
    enum Over {
        Steps, // states after each step
        Trace, // values of a step
        Value, // leaves of one of them
        State, // entries of the state after a step
        Entry // leaves of one of them
    }

    /// @notice What a claim says, and by which graphs it has to be judged.
    struct Subject {
        bytes32 plan; // list of the steps' lists of records, of their lists of bindings, and the list of facts
        bytes32 computation; // list of the state roots after each step
        bytes32 pre; // state before the first step
        bytes32 inputs; // state of the round's inputs
        bytes32 post; // state the round ends with
        bytes32 said; // keccak of the words the claim says beside its states, little endian: see Referee.Fact
        uint32 steps;
        uint64 until; // Unix time after which no game about the claim begins: its author may have let go of the data
    }

    /// @notice A game and where it stands.
    /// @dev All members are words, so its encoding is its memory, and it is copied and hashed as it lies.
    struct Game {
        address challenger;
        address defender;
        uint64 nonce; // of the challenger
        bytes32 subject; // hash of the Subject
        // The clock: seconds each side has left, and when the turn began.
        uint32 left1;
        uint32 left2;
        uint64 since;
        // The position.
        Stage stage;
        Over over;
        bool fresh; // the bounds have not been asserted yet
        uint8 level; // of the disputed node of the tree, 0 for a leaf
        uint32 step; // the number of steps stands for the end of the round
        uint64 count; // leaves of the tree
        uint64 index; // of the disputed node within its level
        bytes32 hash; // the disputed node; of all steps together, the claim's commitment to them
        bytes32 shown; // what the last move revealed; above the values of a step, the state after it
        bytes32 before; // state before the step
        bytes32 trace; // values of the step
        bytes32 record; // of the disputed node; above it, the list of those of the step
        uint64 element;
        uint64 lo; // disputed part of the fold
        uint64 hi;
        uint32 start; // accumulator before lo, agreed on
        uint32 end; // accumulator after hi-1, disputed
        uint32 choice; // at Judge: 0 to run the body, i+1 to open asserted word i, 2^31 more if it is one of the bounds
    }

    /// @notice What the plan says of one node of an operator. A binding, which says where a tensor of the state after
    /// a step comes from, has no node and one source.
    struct Record {
        bytes32 node; // hash of its descriptor
        uint64 words; // of its output
        bytes32 sources; // list of where its tensors come from
    }

    /// @notice Where one tensor of a node comes from. The root of one that another node of the operator computes is
    /// the hash of that node's record; the roots of the state before the step, of its values and of the inputs are
    /// not part of the plan and zero.
    struct Origin {
        IReferee.Source source;
        uint32 count; // tensors that the node may read
        bytes siblings; // of the source in their list
    }

    IStake public immutable stake;
    IReferee public immutable referee;
    /// @notice What each side locks for one game, in wei, and loses with it.
    uint256 public immutable bond;
    /// @notice Seconds: what each side has for a whole game, gets back with each move, and always has for one.
    uint32 public immutable budget;
    uint32 public immutable increment;
    uint32 public immutable window;

    /// @notice The hash of the position of each running game, by its id. Of a game that was opened here and has ended, a
    /// small number: see outcomeOf.
    mapping(bytes32 id => bytes32 position) public positionOf;
    mapping(address challenger => mapping(uint256 word => uint256 bits)) private _used;
    /// @notice Who refuted a fact of a claim, by the hash of its author and its subject hash.
    mapping(bytes32 claim => address) public refuterOf;

    event Opened(bytes32 indexed id, address indexed challenger, address indexed defender, bytes32 position);
    event Moved(bytes32 indexed id, bytes32 position);
    event Resolved(bytes32 indexed id, address indexed winner, address indexed loser, uint256 bond);

    error BadParameters();
    error BadGame();
    error NotYourTurn(address mover);
    error WrongStage(Stage stage);
    error WrongPosition();
    error TooLate(uint256 deadline);
    error TooEarly(uint256 deadline);
    error Done();
    error BadSignature();
    error BadProof();
    error BadMove();
    error NotPlain();

    bytes32 private constant AGREEMENT =
        keccak256("Agreement(address challenger,address defender,uint64 nonce,bytes32 position)");
    constructor(address stake_, address referee_, uint256 bond_, uint32 budget_, uint32 increment_, uint32 window_) {
        if (stake_ == address(0) || referee_ == address(0) || bond_ == 0) revert BadParameters();
        if (window_ == 0 || budget_ < window_) revert BadParameters();
        bond = bond_;
        stake = IStake(stake_);
        referee = IReferee(referee_);
        budget = budget_;
        increment = increment_;
        window = window_;
    }

    // ---- opening and ending ----

    /// @notice Brings a game on chain from a position that both signed, or from a claim that the defender signed, as long
    /// as the claim can be disputed; the task market has deadlines of its own, and a line that may be longer.
    /// Both bonds are locked. The clocks start full: nobody has moved here yet. Anybody who has both signatures may.
    /// Games are opened and played by plain accounts in transactions of their own, so that whoever reads the chain sees
    /// what was shown.
    /// @param mine the challenger's signature, theirs the defender's; one's own may be empty.
    function open(Game calldata g, Subject calldata s, bytes calldata mine, bytes calldata theirs) external {
        _about(g, s);
        _plain();
        // Who has chosen what decides has no more moves to make, and must not lose by the clock.
        if (g.stage == Stage.Judge) revert WrongStage(g.stage);
        if (block.timestamp > s.until && msg.sender != stake.tasks()) revert TooLate(s.until);
        if (_isStart(g, s)) {
            if (msg.sender != g.challenger) _check(g.challenger, _agreement(g), mine);
            _check(g.defender, _typed(g.subject), theirs);
        } else {
            _agreed(g, mine, theirs);
        }
        _use(g);
        stake.lock(g.challenger, bond);
        stake.lock(g.defender, bond);
        Game memory n = _copy(g);
        n.left1 = budget;
        n.left2 = budget;
        n.since = uint64(block.timestamp);
        bytes32 id = _idOf(g);
        bytes32 position = _hash(n);
        positionOf[id] = position;
        emit Opened(id, g.challenger, g.defender, position);
    }

    /// @notice Ends a game whose mover has let its time run out. Anybody may call it.
    function timeout(Game calldata g) external {
        bytes32 id = _running(g);
        (address mover, uint256 end) = turn(g);
        if (block.timestamp <= end) revert TooEarly(end);
        _resolve(g, id, mover == g.defender);
    }

    /// @notice Gives up. The bond is lost as in any other defeat.
    function concede(Game calldata g) external {
        bytes32 id = _running(g);
        if (msg.sender != g.challenger && msg.sender != g.defender) revert NotYourTurn(msg.sender);
        _resolve(g, id, msg.sender == g.defender);
    }

    // ---- moves of the defender ----

    /// @notice Shows the nodes four levels below the disputed one, or its leaves.
    function reveal(Game calldata g, bytes calldata nodes) external {
        Game memory n = _move(g, Stage.Reveal);
        bytes32 h = _fold(n, nodes);
        // Of all steps together it is the commitment that is known so far.
        bool top = n.over == Over.Steps && n.level == Merkle.depth(n.count);
        if ((top ? Merkle.bind(h, n.count, Merkle.STEPS) : h) != n.hash) revert BadProof();
        n.hash = h;
        _shown(n, nodes);
    }

    /// @notice Shows the state before the disputed step, which both agree on, and commits to all values of the step or,
    /// if those are agreed on, shows the entries of the state after it.
    /// @param siblings of the state in the claim's list, none before the first step.
    /// @param trace the list of the values, zero for entries.
    /// @param records the plan's list of what they are, planSiblings its way to the plan.
    /// @param count how many there are: with another number than that of the list, show cannot succeed.
    /// @param nodes the values or entries, or what is four levels below the root of their tree.
    function commit(
        Game calldata g,
        Subject calldata s,
        bytes32 before,
        bytes calldata siblings,
        bytes32 trace,
        bytes32 records,
        uint64 count,
        bytes calldata planSiblings,
        bytes calldata nodes
    ) external {
        bool values = g.stage == Stage.Trace;
        Game memory n = _move(g, values ? Stage.Trace : Stage.Bound);
        _about(g, s);
        if (g.step == 0) {
            if (before != s.pre || siblings.length != 0) revert BadProof();
        } else if (Merkle.listRoot(before, g.step - 1, s.steps, siblings, Merkle.STEPS) != s.computation) {
            revert BadProof();
        }
        uint256 steps = s.steps;
        if (Merkle.listRoot(records, values ? g.step : steps + g.step, 2 * steps + 2, planSiblings, PLAN) != s.plan) {
            revert BadProof();
        }
        (n.before, n.record) = (before, records);
        _descend(n, values ? Over.Trace : Over.State, count);
        if (values) {
            n.trace = trace;
            n.shown = g.hash; // the state after the step, in case it is a binding that is disputed
        }
        n.hash = _fold(n, nodes);
        if (Merkle.bind(n.hash, count, values ? Merkle.TRACE : Merkle.STATE) != (values ? trace : g.hash)) {
            revert BadProof();
        }
        _shown(n, nodes);
    }

    /// @notice Shows which node computes the disputed value, or which name the disputed entry has and what is bound to
    /// it, and the first nodes below the tensor's root, or its words.
    /// @param name of the entry; values have none.
    /// @param siblings of the record in the list of those of the step.
    function show(Game calldata g, Record calldata r, bytes calldata name, bytes calldata siblings, bytes calldata data)
        external
    {
        Game memory n = _move(g, Stage.Value);
        bool value = g.over == Over.Trace;
        n.record = _recordHash(r);
        bytes32 item = value ? n.record : keccak256(abi.encode(n.record, keccak256(name)));
        if (Merkle.listRoot(item, g.index, g.count, siblings, value ? VALUES : BINDINGS) != g.record) revert BadProof();
        _descend(n, value ? Over.Value : Over.Entry, (r.words + 255) / 256);
        if (n.count == 1) n.stage = Stage.Leaf;
        n.hash = n.count == 1 ? _leaf(0, r.words, data) : _fold(n, data);
        bytes32 root = Merkle.bind(n.hash, r.words, Merkle.TENSOR);
        if ((value ? root : Merkle.entry(root, name)) != g.hash) revert BadProof();
        _shown(n, data);
    }

    /// @notice Shows the words of the disputed leaf.
    function showLeaf(Game calldata g, Record calldata r, bytes calldata leaf) external {
        Game memory n = _move(g, Stage.Leaf);
        if (_recordHash(r) != g.record || _leaf(g.index, r.words, leaf) != g.hash) revert BadProof();
        _shown(n, leaf);
    }

    /// @notice Says how the disputed element came about: the words its bounds load, and the accumulators at the ends of
    /// the parts of its fold but the last or, for a fold of at most 16 steps, the words the steps load. Words that do
    /// not give the disputed accumulator lose at once.
    function assertFold(Game calldata g, bytes calldata node, Record calldata r, bytes calldata bounds, bytes calldata data)
        external
    {
        Game memory n = _move(g, Stage.Assert);
        _node(g, r, node);
        if (g.fresh) {
            (n.lo, n.hi, n.start) = referee.range(node, g.element, bounds);
            n.fresh = false;
        } else if (bounds.length != 0) {
            revert BadMove();
        }
        uint256 steps = n.hi - n.lo;
        uint256 end = n.end;
        if (steps > RUN) {
            if (data.length != 4 * (PARTS - 1)) revert BadMove();
        } else if (steps > 0) {
            end = referee.run(node, n.element, n.lo, n.hi, n.start, data);
        } else {
            if (data.length != 0) revert BadMove();
            end = n.start;
        }
        if (end != n.end) {
            _resolve(g, _idOf(g), true);
            return;
        }
        n.shown = keccak256(abi.encode(keccak256(bounds), keccak256(data)));
        n.stage = Stage.Choose;
        _store(n);
    }

    // ---- moves of the challenger ----

    /// @notice Picks the first of the shown nodes that it does not agree with.
    /// @param siblings its way up to the node they were shown below.
    function pick(Game calldata g, bytes32 node, uint64 which, bytes calldata siblings) external {
        Game memory n = _move(g, Stage.Pick);
        uint256 levels = _levels(n);
        if (siblings.length != 32 * levels || which >> levels != 0) revert BadMove();
        if ((uint256(g.index) << levels) + which >= _width(n.count, g.level - levels)) revert BadMove();
        if (Merkle.climb(node, which, 1 << levels, siblings) != g.hash) revert BadProof();
        _narrow(n, node, which);
        _store(n);
    }

    /// @notice Agrees with all values of the step: what is wrong is what was bound to the state after it.
    function pickBinding(Game calldata g) external {
        Game memory n = _move(g, Stage.Pick);
        if (g.over != Over.Trace || g.level != Merkle.depth(g.count)) revert BadMove();
        _toState(n, g.shown);
        _store(n);
    }

    /// @notice Picks the word of the leaf that it does not agree with.
    function pickElement(Game calldata g, bytes calldata leaf, uint8 which) external {
        Game memory n = _move(g, Stage.Element);
        if (g.over != Over.Value || keccak256(leaf) != g.shown || 4 * uint256(which) >= leaf.length) revert BadMove();
        _dispute(n, g.index * 256 + which, _word(leaf, which));
        _store(n);
    }

    /// @notice Picks the first part of a split fold after which it has another accumulator.
    function pickPart(Game calldata g, bytes32 bounds, bytes calldata data, uint8 which) external {
        Game memory n = _move(g, Stage.Choose);
        uint256 steps = g.hi - g.lo;
        if (keccak256(abi.encode(bounds, keccak256(data))) != g.shown || steps <= RUN || which >= PARTS) revert BadMove();
        // As even as can be: the first parts are one step longer.
        n.lo = uint64(g.lo + _cut(steps, which));
        n.hi = uint64(g.lo + _cut(steps, uint256(which) + 1));
        if (which > 0) n.start = _word(data, which - 1);
        if (which < PARTS - 1) n.end = _word(data, which);
        n.stage = Stage.Assert;
        n.shown = 0;
        _store(n);
    }

    /// @notice Goes down to the node of the same operator that an asserted word comes from.
    /// @param fromBounds whether the word is one that the bounds load.
    function descend(
        Game calldata g,
        bytes calldata node,
        Record calldata r,
        Origin calldata origin,
        bytes calldata words,
        bytes32 other,
        bool fromBounds,
        uint32 which
    ) external {
        Game memory n = _move(g, Stage.Choose);
        (uint32 local, int64 pos, uint32 word) = _asserted(g, node, r, words, other, fromBounds, which);
        IReferee.Source calldata s = _source(r, local, origin);
        // A word out of range is 0 and comes from nowhere: that is rebutted, not descended into.
        if (s.place != 0 || pos < 0 || uint64(pos) >= s.words) revert BadMove();
        n.record = s.root;
        _dispute(n, uint64(pos), word);
        _store(n);
    }

    // ---- what decides ----

    /// @notice Runs the body on the asserted words. Of a running game it is a move of the challenger; of a position
    /// that both signed, anybody may ask for it if the challenger's choice is signed too.
    /// @param bounds the hash of the bounds' words asserted along.
    function execute(
        Game calldata g,
        bytes calldata mine,
        bytes calldata theirs,
        bytes calldata node,
        Record calldata r,
        bytes32 bounds,
        bytes calldata words
    ) external {
        bytes32 id = _final(g, mine, theirs, Stage.Choose, 0);
        if (keccak256(abi.encode(bounds, keccak256(words))) != g.shown || g.hi - g.lo > RUN) revert BadMove();
        _node(g, r, node);
        _conclude(g, id, referee.run(node, g.element, g.lo, g.hi, g.start, words) != g.end);
    }

    /// @notice Opens one asserted word where it was committed to. One out of range is 0, and nothing is opened.
    function rebut(
        Game calldata g,
        Subject calldata subject,
        bytes calldata mine,
        bytes calldata theirs,
        bytes calldata node,
        Record calldata r,
        Origin calldata origin,
        bytes calldata words,
        bytes32 other,
        bool fromBounds,
        uint32 which,
        IReferee.Opening calldata opening
    ) external {
        _about(g, subject);
        bytes32 id = _final(g, mine, theirs, Stage.Choose, fromBounds ? which + 0x80000001 : which + 1);
        (uint32 local, int64 pos, uint32 word) = _asserted(g, node, r, words, other, fromBounds, which);
        IReferee.Source memory s = _source(r, local, origin);
        if (s.place == 0) {
            if (pos >= 0 && uint64(pos) < s.words) revert BadMove();
            s.place = 1; // out of range wherever it is
        } else {
            _rooted(g, subject, s);
        }
        _conclude(g, id, referee.opened(s, pos, opening) != word);
    }

    /// @notice Opens one word of the leaf of a state where it was bound from.
    function rebutEntry(
        Game calldata g,
        Subject calldata subject,
        bytes calldata mine,
        bytes calldata theirs,
        Record calldata r,
        Origin calldata origin,
        bytes calldata leaf,
        uint8 which,
        IReferee.Opening calldata opening
    ) external {
        _about(g, subject);
        bytes32 id = _final(g, mine, theirs, Stage.Element, uint32(which) + 1);
        if (g.over != Over.Entry || keccak256(leaf) != g.shown || 4 * uint256(which) >= leaf.length) revert BadMove();
        if (_recordHash(r) != g.record) revert BadProof();
        IReferee.Source memory s = _source(r, 0, origin);
        _rooted(g, subject, s);
        uint32 word = referee.opened(s, int64(uint64(g.index * 256 + which)), opening);
        _conclude(g, id, word != _word(leaf, which));
    }

    /// @notice Shows that a fact of a signed claim does not hold. There is nothing to narrow down, so there is no game;
    /// a claim loses one bond by its facts, however many of them are false. A fact that holds costs nobody anything.
    function refute(address defender, Subject calldata s, bytes calldata theirs, IReferee.Exhibit calldata x) external {
        bytes32 h = _subjectHash(s);
        _check(defender, _typed(h), theirs);
        bytes32 id = keccak256(abi.encode(defender, h));
        if (refuterOf[id] != address(0)) revert Done();
        if (msg.sender == defender) revert BadGame();
        refuterOf[id] = msg.sender;
        referee.refute(s.plan, s.computation, s.inputs, s.said, s.steps, x);
        emit Resolved(id, msg.sender, defender, bond);
        stake.seize(defender, bond, msg.sender);
    }

    // ---- views ----

    /// @notice The id of a game about the claim with that subject hash.
    function gameId(address challenger, address defender, uint64 nonce, bytes32 subject) public pure returns (bytes32) {
        return keccak256(abi.encode(challenger, defender, nonce, subject));
    }

    /// @notice How a game that was opened here ended.
    /// @return loser 1 the challenger, 2 the defender, 0 if it was not opened or has not ended
    /// @return step the number of the disputed step plus one, 0 if it ended before it had come down to one
    function outcomeOf(bytes32 id) external view returns (uint8 loser, uint64 step) {
        uint256 position = uint256(positionOf[id]);
        if (position <= OUTCOME) (loser, step) = (uint8(position), uint64(position >> 8));
    }

    /// @notice Who is to move, and until when.
    function turn(Game calldata g) public view returns (address mover, uint256 deadline) {
        Stage s = g.stage;
        bool first = s == Stage.Pick || s == Stage.Element || s == Stage.Choose || s == Stage.Judge;
        uint256 left = first ? g.left1 : g.left2;
        return (first ? g.challenger : g.defender, g.since + (left > window ? left : window));
    }

    // ---- inside ----

    /// @dev A position nobody has to sign: the steps of a claim are about to be narrowed down, or what the state it ends
    /// with is made of, and nothing else is set.
    function _isStart(Game calldata g, Subject calldata s) private pure returns (bool) {
        Game memory n;
        (n.challenger, n.defender, n.nonce) = (g.challenger, g.defender, g.nonce);
        n.subject = g.subject;
        if (g.stage == Stage.Bound) {
            n.step = s.steps;
            _toState(n, s.post);
        } else {
            n.hash = s.computation;
            _descend(n, Over.Steps, s.steps);
        }
        return _hash(n) == _hash(_copy(g));
    }

    function _idOf(Game calldata g) private pure returns (bytes32) {
        return gameId(g.challenger, g.defender, g.nonce, g.subject);
    }

    function _about(Game calldata g, Subject calldata s) private pure {
        if (s.steps == 0 || _subjectHash(s) != g.subject) revert BadGame();
    }

    /// @dev Whoever calls is an account without code, delegated (EIP-7702) or not, and nobody calls for it but the task
    /// market, which asks for the same.
    function _plain() private view {
        if ((msg.sender != tx.origin || msg.sender.code.length != 0) && msg.sender != stake.tasks()) revert NotPlain();
    }

    function _copy(Game calldata g) private pure returns (Game memory n) {
        assembly ("memory-safe") {
            calldatacopy(n, g, SIZE)
        }
    }

    function _hash(Game memory n) private pure returns (bytes32 h) {
        assembly ("memory-safe") {
            h := keccak256(n, SIZE)
        }
    }

    function _agreed(Game calldata g, bytes calldata mine, bytes calldata theirs) private view {
        bytes32 h = _agreement(g);
        if (msg.sender != g.challenger || mine.length != 0) _check(g.challenger, h, mine);
        if (msg.sender != g.defender || theirs.length != 0) _check(g.defender, h, theirs);
    }

    /// @dev What both parties sign: the position without its clocks.
    function _agreement(Game calldata g) private view returns (bytes32) {
        Game memory n = _copy(g);
        (n.left1, n.left2, n.since) = (0, 0, 0);
        return _typed(keccak256(abi.encode(AGREEMENT, g.challenger, g.defender, g.nonce, _hash(n))));
    }

    function _check(address signer, bytes32 h, bytes calldata signature) private pure {
        if (signature.length != 65) revert BadSignature();
        bytes32 r = bytes32(signature[:32]);
        bytes32 s = bytes32(signature[32:64]);
        // Each signature has one form.
        if (uint256(s) > 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0) revert BadSignature();
        address who = ecrecover(h, uint8(signature[64]), r, s);
        if (who == address(0) || who != signer) revert BadSignature();
    }

    function _typed(bytes32 h) private view returns (bytes32) {
        return typed(h, address(this));
    }

    /// @dev The EIP-712 struct hash of what the author of a claim signs, so that it can be disputed here without its
    /// help.
    function _subjectHash(Subject calldata s) private pure returns (bytes32) {
        return keccak256(abi.encode(CLAIM_TYPE, s));
    }

    /// @dev The item of a step's list of records.
    function _recordHash(Record calldata r) private pure returns (bytes32) {
        return keccak256(abi.encode(r.node, r.words, r.sources));
    }

    /// @dev Takes the nonce of a game that begins here. A game between two of one mind is refused.
    function _use(Game calldata g) private {
        if (g.challenger == g.defender) revert BadGame();
        uint256 bit = 1 << (g.nonce & 255);
        uint256 bits = _used[g.challenger][g.nonce >> 8];
        if (bits & bit != 0) revert Done();
        _used[g.challenger][g.nonce >> 8] = bits | bit;
    }

    function _running(Game calldata g) private view returns (bytes32 id) {
        id = _idOf(g);
        bytes32 position = positionOf[id];
        if (uint256(position) <= OUTCOME) revert Done();
        if (position != _hash(_copy(g))) revert WrongPosition();
    }

    /// @dev Begins a move: the game runs, it is at that stage, the sender is to move, and in time.
    function _move(Game calldata g, Stage stage) private view returns (Game memory n) {
        _running(g);
        _plain();
        _due(g, stage);
        n = _copy(g);
        uint256 spent = block.timestamp - g.since;
        bool first = msg.sender == g.challenger;
        uint256 left = first ? g.left1 : g.left2;
        left = (left > spent ? left - spent : 0) + increment;
        if (left > budget) left = budget;
        if (first) n.left1 = uint32(left);
        else n.left2 = uint32(left);
        n.since = uint64(block.timestamp);
    }

    function _due(Game calldata g, Stage stage) private view {
        if (g.stage != stage) revert WrongStage(g.stage);
        (address mover, uint256 deadline) = turn(g);
        if (msg.sender != mover) revert NotYourTurn(mover);
        if (block.timestamp > deadline) revert TooLate(deadline);
    }

    function _store(Game memory n) private {
        bytes32 id = gameId(n.challenger, n.defender, n.nonce, n.subject);
        bytes32 position = _hash(n);
        positionOf[id] = position;
        emit Moved(id, position);
    }

    /// @dev Begins with a tree of so many leaves.
    function _descend(Game memory n, Over over, uint64 count) private pure {
        n.over = over;
        n.count = count;
        n.level = uint8(Merkle.depth(count));
        n.index = 0;
        n.stage = Stage.Reveal;
    }

    /// @dev The entries of a state are next.
    function _toState(Game memory n, bytes32 state) private pure {
        (n.over, n.level, n.count, n.index) = (Over.State, 0, 0, 0);
        (n.hash, n.shown) = (state, 0);
        n.stage = Stage.Bound;
    }

    /// @dev The hash of leaf number index of a tensor of so many words.
    function _leaf(uint256 index, uint256 words, bytes calldata leaf) private view returns (bytes32) {
        uint256 left = words - index * 256;
        if (leaf.length != 4 * (left < 256 ? left : 256)) revert BadProof();
        return Merkle.sum(leaf, Merkle.LEAF);
    }

    /// @dev The node that all nodes there are below the disputed one fold to.
    function _fold(Game memory n, bytes calldata nodes) private view returns (bytes32 h) {
        uint256 levels = _levels(n);
        uint256 width = _width(n.count, n.level - levels);
        uint256 first = uint256(n.index) << levels;
        uint256 last = first + (1 << levels);
        if (last > width) last = width;
        if (nodes.length != 32 * (last - first)) revert BadProof();
        h = Merkle.fold(nodes);
        // With few nodes the way up is longer than their own tree is high.
        for (uint256 l = Merkle.depth(last - first); l < levels; l++) h = Merkle.pair(h, 0);
    }

    /// @dev Ends a move that has shown something. With one node shown there is nothing to pick, but for a challenger who
    /// agrees with all values of a step.
    function _shown(Game memory n, bytes calldata data) private {
        if (n.stage == Stage.Leaf) {
            n.shown = keccak256(data);
            n.stage = Stage.Element;
        } else if (data.length == 32 && !(n.over == Over.Trace && n.level == Merkle.depth(n.count))) {
            _narrow(n, bytes32(data), 0);
        } else {
            n.stage = Stage.Pick;
        }
        _store(n);
    }

    /// @dev Goes down to a shown node and, at a leaf, on to what it stands for.
    function _narrow(Game memory n, bytes32 node, uint64 which) private pure {
        uint256 levels = _levels(n);
        n.hash = node;
        n.index = uint64((uint256(n.index) << levels) + which);
        n.level -= uint8(levels);
        n.shown = 0;
        if (n.level > 0) {
            n.stage = Stage.Reveal;
        } else if (n.over == Over.Steps) {
            n.step = uint32(n.index);
            (n.count, n.index) = (0, 0);
            n.stage = Stage.Trace;
        } else {
            n.stage = n.over == Over.Trace || n.over == Over.State ? Stage.Value : Stage.Leaf;
        }
    }

    /// @dev Disputes one word of a node's output. The trees are done with.
    function _dispute(Game memory n, uint64 element, uint32 claimed) private pure {
        (n.level, n.count, n.index, n.hash, n.shown) = (0, 0, 0, 0, 0);
        (n.element, n.lo, n.hi, n.start, n.end, n.fresh) = (element, 0, 0, 0, claimed, true);
        n.stage = Stage.Assert;
    }

    /// @dev Levels of a tree that one reveal covers.
    function _levels(Game memory n) private pure returns (uint256) {
        return n.level < ARITY_LEVELS ? n.level : ARITY_LEVELS;
    }

    /// @dev The number of nodes of a level of a tree.
    function _width(uint256 count, uint256 level) private pure returns (uint256) {
        return (count + (1 << level) - 1) >> level;
    }

    /// @dev Where part number `part` of a fold of so many steps begins.
    function _cut(uint256 steps, uint256 part) private pure returns (uint256) {
        uint256 extra = steps % PARTS;
        return part * (steps / PARTS) + (part < extra ? part : extra);
    }

    function _word(bytes calldata words, uint256 i) private pure returns (uint32) {
        bytes4 w = bytes4(words[4 * i:4 * i + 4]);
        return uint32(uint8(w[0])) | uint32(uint8(w[1])) << 8 | uint32(uint8(w[2])) << 16 | uint32(uint8(w[3])) << 24;
    }

    /// @dev Checks the record of the disputed node, and its descriptor.
    function _node(Game calldata g, Record calldata r, bytes calldata node) private view {
        if (_recordHash(r) != g.record || referee.nodeHash(node) != r.node) revert BadProof();
    }

    function _asserted(
        Game calldata g,
        bytes calldata node,
        Record calldata r,
        bytes calldata words,
        bytes32 other,
        bool fromBounds,
        uint32 which
    ) private view returns (uint32, int64, uint32) {
        bytes32 h = keccak256(words);
        if (keccak256(abi.encode(fromBounds ? h : other, fromBounds ? other : h)) != g.shown) revert BadMove();
        _node(g, r, node);
        if (fromBounds) return referee.load(node, g.element, 0, 0, which, words);
        if (g.hi == g.lo || g.hi - g.lo > RUN) revert BadMove();
        return referee.load(node, g.element, g.lo, g.hi, which, words);
    }

    function _source(Record calldata r, uint32 local, Origin calldata o)
        private
        view
        returns (IReferee.Source calldata s)
    {
        s = o.source;
        if (Merkle.listRoot(_sourceHash(s), local, o.count, o.siblings, SOURCES) != r.sources) revert BadProof();
    }

    function _sourceHash(IReferee.Source calldata s) private pure returns (bytes32) {
        return keccak256(abi.encode(s.place, s.root, s.words, s.index, s.count, keccak256(s.name)));
    }

    /// @dev Names the commitment of this claim that a source of the plan stands for.
    function _rooted(Game calldata g, Subject calldata subject, IReferee.Source memory s) private pure {
        if (s.place == 2) s.root = g.before;
        else if (s.place == 3) s.root = g.trace;
        else if (s.place == 4) (s.place, s.root) = (2, subject.inputs);
    }

    /// @dev Lets a deciding step in: a move of the challenger, or a choice that both signed.
    function _final(Game calldata g, bytes calldata mine, bytes calldata theirs, Stage stage, uint32 choice)
        private
        returns (bytes32 id)
    {
        if (mine.length + theirs.length == 0) {
            id = _running(g);
            _due(g, stage);
        } else {
            if (g.stage == Stage.Judge ? g.choice != choice : g.stage != stage || msg.sender != g.challenger) {
                revert WrongStage(g.stage);
            }
            _agreed(g, mine, theirs);
            _use(g);
        }
    }

    /// @dev Ends a game, one that was opened here or one that was not.
    function _conclude(Game calldata g, bytes32 id, bool defenderLoses) private {
        if (id != 0) {
            _resolve(g, id, defenderLoses);
            return;
        }
        (address winner, address loser) = defenderLoses ? (g.challenger, g.defender) : (g.defender, g.challenger);
        emit Resolved(_idOf(g), winner, loser, bond);
        stake.seize(loser, bond, winner);
    }

    function _resolve(Game calldata g, bytes32 id, bool defenderLoses) private {
        (address winner, address loser) = defenderLoses ? (g.challenger, g.defender) : (g.defender, g.challenger);
        uint256 step = g.over == Over.Steps && g.stage < Stage.Trace ? 0 : uint256(g.step) + 1;
        positionOf[id] = bytes32((step << 8) | (defenderLoses ? 2 : 1));
        emit Resolved(id, winner, loser, bond);
        stake.slash(loser, bond, winner);
        stake.unlock(winner, bond);
    }
}
