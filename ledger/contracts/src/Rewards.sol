// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

interface IRoots {
    struct Posting {
        uint64 swarm;
        uint64 round;
        uint32 index;
        uint32 count;
        uint96 sum;
        bytes32 root;
        address poster;
        uint40 postedAt;
    }

    struct Leaf {
        address account;
        uint64 round;
        uint64 rewarded;
        uint64 sampled;
        bytes32 claim;
        bytes32 post;
        bytes32 r;
        bytes32 vs;
    }

    struct Way {
        uint256 sum;
        bytes32[] hashes;
        uint256[] sums;
    }

    function countOf(uint64 swarm) external view returns (uint256);
    function holds(Posting calldata p, uint256 index, Leaf calldata leaf, Way calldata way) external view returns (bool);
}

interface IStakes {
    function freeOf(address account) external view returns (uint256);
}

interface IPayees {
    function payoutOf(address account) external view returns (address);
}

/// @title Rewards: whoever wants to pays a swarm's nodes by the completion.
/// @notice A sponsor funds a pot with a price per rewarded completion. A claim shows an account's leaf in a final posting of
/// RoundRoots; the account is paid for what its lifetime total has grown since its last claim, so one claim pays for any
/// number of rounds. Anybody may claim for anybody; the ether goes where the registry says the account wants it.
/// Totals are the nodes' own word until somebody disputes a claim. A sponsor protects itself by asking for stake that a
/// liar would lose, and by a cap on what an account may have earned per posting.
contract Rewards {
    bytes32 public constant kind = keccak256("verdant/rewards/1");

    struct Pot {
        address sponsor;
        uint64 swarm;
        uint32 since; // postings there were when it was made; only what comes after is paid
        uint96 rate; // wei for one completion
        uint64 cap; // completions that are paid per account and posting
        uint96 minStake; // that an account has to have free when it is paid, in wei
        uint40 until; // time after which the sponsor may take back what is left
        uint128 left; // wei
    }

    struct Seen {
        uint64 rewarded; // lifetime total that has been paid for
        uint32 postings; // that have been paid for
    }

    IRoots public immutable roots;
    IStakes public immutable stake;
    IPayees public immutable registry;

    uint256 public potCount;
    mapping(uint256 id => Pot) private _pots;
    mapping(uint256 id => mapping(address account => Seen)) private _seen;

    event PotCreated(uint256 indexed id, address indexed sponsor, uint64 indexed swarm, Pot pot);
    event PotFilled(uint256 indexed id, uint256 amount);
    event Claimed(uint256 indexed id, address indexed account, address to, uint256 lifetime, uint256 amount);
    event PotClosed(uint256 indexed id, uint256 amount);

    error BadParameters();
    error NotFinal();
    error WrongSwarm();
    error TooLittleStake(uint256 free, uint256 need);
    error TooEarly(uint256 from);
    error TooLate(uint256 deadline);
    error NothingToDo();
    error TransferFailed();

    constructor(address roots_, address stake_, address registry_) {
        if (roots_ == address(0) || stake_ == address(0) || registry_ == address(0)) revert BadParameters();
        roots = IRoots(roots_);
        stake = IStakes(stake_);
        registry = IPayees(registry_);
    }

    /// @notice Makes a pot with the ether sent along.
    function fund(uint64 swarm, uint96 rate, uint64 cap, uint96 minStake, uint40 until) external payable returns (uint256 id) {
        if (rate == 0 || cap == 0 || until <= block.timestamp || msg.value == 0 || msg.value > type(uint128).max) {
            revert BadParameters();
        }
        id = potCount++;
        Pot memory pot = Pot(
            msg.sender, swarm, uint32(roots.countOf(swarm)), rate, cap, minStake, until, uint128(msg.value)
        );
        _pots[id] = pot;
        emit PotCreated(id, msg.sender, swarm, pot);
    }

    /// @notice Adds ether to a pot.
    function fill(uint256 id) external payable {
        Pot storage pot = _pots[id];
        if (pot.sponsor == address(0) || msg.value == 0) revert NothingToDo();
        if (block.timestamp > pot.until) revert TooLate(pot.until);
        pot.left += uint128(msg.value);
        emit PotFilled(id, msg.value);
    }

    /// @notice Pays the account of a leaf what it has earned since its last claim on this pot.
    function claim(
        uint256 id,
        IRoots.Posting calldata posting,
        uint256 index,
        IRoots.Leaf calldata leaf,
        IRoots.Way calldata way
    ) external {
        Pot storage pot = _pots[id];
        if (pot.sponsor == address(0)) revert NothingToDo();
        if (block.timestamp > pot.until) revert TooLate(pot.until);
        if (posting.swarm != pot.swarm) revert WrongSwarm();
        if (!roots.holds(posting, index, leaf, way)) revert NotFinal();
        uint256 free = stake.freeOf(leaf.account);
        if (free < pot.minStake) revert TooLittleStake(free, pot.minStake);

        Seen storage seen = _seen[id][leaf.account];
        uint256 from = seen.postings > pot.since ? seen.postings : pot.since;
        uint256 postings = uint256(posting.index) + 1;
        if (postings <= from || leaf.rewarded <= seen.rewarded) revert NothingToDo();
        uint256 earned = leaf.rewarded - seen.rewarded;
        uint256 most = (postings - from) * pot.cap;
        if (earned > most) earned = most;
        uint256 amount = earned * pot.rate;
        if (amount > pot.left) amount = pot.left;
        if (amount == 0) revert NothingToDo();
        seen.rewarded = leaf.rewarded;
        seen.postings = uint32(postings);
        pot.left -= uint128(amount);
        address to = registry.payoutOf(leaf.account);
        emit Claimed(id, leaf.account, to, leaf.rewarded, amount);
        _send(to, amount);
    }

    /// @notice Gives the sponsor back what is left when the pot's time is over.
    function close(uint256 id) external {
        Pot storage pot = _pots[id];
        uint256 amount = pot.left;
        if (amount == 0) revert NothingToDo();
        if (block.timestamp <= pot.until) revert TooEarly(uint256(pot.until) + 1);
        pot.left = 0;
        emit PotClosed(id, amount);
        _send(pot.sponsor, amount);
    }

    function potOf(uint256 id) external view returns (Pot memory) {
        return _pots[id];
    }

    /// @notice What an account has been paid for: its lifetime total and the number of postings.
    function seenOf(uint256 id, address account) external view returns (uint64 rewarded, uint32 postings) {
        Seen storage seen = _seen[id][account];
        return (seen.rewarded, seen.postings);
    }

    function _send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert TransferFailed();
    }
}
