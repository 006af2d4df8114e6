// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

interface IPeers {
    function peerOf(address account) external view returns (bytes32);
    function payoutOf(address account) external view returns (address);
}

/// @title RoundRoots: what many nodes did in a round, as one root.
/// @notice Each node signs a receipt with its lifetime totals. Anybody gathers the receipts of a round, sorts them by
/// account, and posts the root of the tree over them, with a bond. For a while anybody may show that it is wrong: a leaf
/// that no such account signed, a sum that does not add up, two leaves out of order, a node left out that had put its
/// receipt on chain in time, a leaf the poster will not show. Then the root is gone, and all that was posted after it; half of the
/// poster's bond is burnt, half goes to who showed it. Otherwise it is final. As totals are of a lifetime, a node that
/// was left out loses nothing by it once it is in a later tree.
/// @dev The roots of a swarm form a list; only its hashes are stored, calls bring the postings along. Numbers are the
/// nodes' own word, as in Rounds. Nobody owns this contract.
contract RoundRoots {
    bytes32 public constant kind = keccak256("verdant/roundroots/1");

    uint256 internal constant MAX_SUM = type(uint128).max;

    struct Posting {
        uint64 swarm; // first 8 bytes of the swarm id
        uint64 round;
        uint32 index; // in the swarm's list
        uint32 count; // leaves
        uint96 sum; // of their lifetime totals of rewarded completions
        bytes32 root;
        address poster;
        uint40 postedAt;
    }

    /// @notice A node's receipt. The signature is the compact one of EIP-2098.
    struct Leaf {
        address account;
        uint64 round; // the node's last one
        uint64 rewarded; // over its lifetime
        uint64 sampled;
        bytes32 claim; // hash of the claim about that round
        bytes32 post; // state after it
        bytes32 r;
        bytes32 vs;
    }

    /// @notice A node of a tree and its way to the root: hash and sum of the node, and those of its siblings, upwards.
    struct Way {
        uint256 sum;
        bytes32[] hashes;
        uint256[] sums;
    }

    IPeers public immutable registry;
    /// @notice What a posting is bonded with, and what asking for a leaf costs if it is shown, in wei.
    uint256 public immutable bond;
    uint256 public immutable fee;
    /// @notice Seconds until a posting is final. Leaves are asked for in the first half of it, and shown within a quarter.
    uint32 public immutable window;

    mapping(uint64 swarm => uint256) public countOf;
    mapping(uint64 swarm => mapping(uint256 index => bytes32)) private _list;
    mapping(bytes32 posting => bool) private _bonded;
    /// @dev From the top: time 40, lifetime total 64.
    mapping(bytes32 swarmAndAccount => uint256) private _forced;
    /// @dev From the top: account 160, time 40.
    mapping(bytes32 postingAndIndex => uint256) private _demands;
    mapping(address account => uint256) public creditOf;

    event Posted(uint64 indexed swarm, uint64 indexed round, bytes32 indexed hash, Posting posting);
    event Forced(uint64 indexed swarm, address indexed account, Leaf leaf);
    event Demanded(bytes32 indexed hash, uint256 index, address account);
    event Shown(bytes32 indexed hash, uint256 index, Leaf leaf, Way way);
    event Overthrown(uint64 indexed swarm, bytes32 indexed hash, address indexed challenger);
    event Withdrawn(address indexed account, address to, uint256 amount);

    error BadParameters();
    error WrongValue(uint256 want);
    error WrongParent();
    error NotAfter(uint64 round);
    error NotInList();
    error TooLate(uint256 deadline);
    error TooEarly(uint256 from);
    error BadProof();
    error NothingWrong();
    error NothingToDo();
    error NotYou();
    error TransferFailed();

    bytes32 private constant RECEIPT =
        keccak256("Receipt(uint64 swarm,uint64 round,uint64 rewarded,uint64 sampled,bytes32 claim,bytes32 post)");

    constructor(address registry_, uint256 bond_, uint256 fee_, uint32 window_) {
        if (registry_ == address(0) || bond_ == 0 || fee_ == 0 || window_ < 4) revert BadParameters();
        registry = IPeers(registry_);
        bond = bond_;
        fee = fee_;
        window = window_;
    }

    // ---- posting ----

    /// @notice Posts the root of a round, on top of the swarm's last one.
    /// @param parent that one; ignored if there is none
    function post(Posting calldata parent, uint64 swarm, uint64 round, uint32 count, uint96 sum, bytes32 root)
        external
        payable
    {
        if (msg.value != bond) revert WrongValue(bond);
        uint256 index = countOf[swarm];
        if (index != 0) {
            if (parent.swarm != swarm || _list[swarm][index - 1] != hashOf(parent)) revert WrongParent();
            if (round <= parent.round) revert NotAfter(parent.round);
        }
        Posting memory p =
            Posting(swarm, round, uint32(index), count, sum, root, msg.sender, uint40(block.timestamp));
        bytes32 h = keccak256(abi.encode(p));
        countOf[swarm] = index + 1;
        _list[swarm][index] = h;
        _bonded[h] = true;
        emit Posted(swarm, round, h, p);
    }

    /// @notice Puts the sender's receipt on chain. The first posting made more than a quarter of the window later has to
    /// have a leaf of that account with at least this total: this one, which the event shows, will do.
    function force(uint64 swarm, Leaf calldata leaf) external {
        if (msg.sender != leaf.account) revert NotYou();
        if (!_valid(swarm, leaf)) revert BadProof();
        bytes32 key = keccak256(abi.encode(swarm, msg.sender));
        if (leaf.rewarded <= uint64(_forced[key] >> 152)) revert NothingToDo();
        _forced[key] = (block.timestamp << 216) | (uint256(leaf.rewarded) << 152);
        emit Forced(swarm, msg.sender, leaf);
    }

    /// @notice Gives a bond back: of a posting that is final, or that went with an earlier one.
    function release(Posting calldata p) external {
        bytes32 h = hashOf(p);
        if (!_bonded[h]) revert NothingToDo();
        if (inList(p) && block.timestamp <= finalAt(p)) revert TooEarly(finalAt(p) + 1);
        _bonded[h] = false;
        creditOf[p.poster] += bond;
    }

    // ---- challenges ----

    /// @notice A leaf is not a receipt of its account, or its sum is another.
    function challengeLeaf(Posting calldata p, uint256 index, Leaf calldata leaf, Way calldata way) external {
        _contested(p);
        _proven(p, 0, index, leafHash(leaf), way);
        if (_valid(p.swarm, leaf) && way.sum == leaf.rewarded) revert NothingWrong();
        _overthrow(p);
    }

    /// @notice The sums of a node's children do not add up to its own, or there is something where no leaves are.
    /// @param kids hash and sum of the left child and of the right one; ignored beyond the leaves
    function challengeSum(
        Posting calldata p,
        uint256 level,
        uint256 index,
        bytes32 h,
        Way calldata way,
        uint256[4] calldata kids
    ) external {
        _contested(p);
        _proven(p, level, index, h, way);
        if (index < _width(p.count, level)) {
            if (level == 0 || keccak256(abi.encode(kids)) != h) revert BadProof();
            if (kids[1] <= MAX_SUM && kids[3] <= MAX_SUM && kids[1] + kids[3] == way.sum) revert NothingWrong();
        } else if (h == 0 && way.sum == 0) {
            revert NothingWrong();
        }
        _overthrow(p);
    }

    /// @notice Leaf `index` does not come before the next one by account.
    function challengeOrder(
        Posting calldata p,
        uint256 index,
        Leaf calldata first,
        Way calldata firstWay,
        Leaf calldata second,
        Way calldata secondWay
    ) external {
        _contested(p);
        _inside(p, index, first, firstWay);
        _inside(p, index + 1, second, secondWay);
        if (first.account < second.account) revert NothingWrong();
        _overthrow(p);
    }

    /// @notice An account that had put its receipt on chain in time has no leaf with that total. Shown by its leaf, if
    /// it has one; or by the leaf it would come after, leaf number `index`, and the next one, where there are such.
    /// @param parent the posting before, ignored if it is the first
    function challengeOmission(
        Posting calldata p,
        Posting calldata parent,
        address account,
        uint256 index,
        Leaf calldata first,
        Way calldata firstWay,
        Leaf calldata second,
        Way calldata secondWay
    ) external {
        _contested(p);
        uint256 forced = _forced[keccak256(abi.encode(p.swarm, account))];
        if (forced == 0) revert NothingToDo();
        uint256 due = (forced >> 216) + window / 4;
        if (p.postedAt <= due) revert NothingWrong();
        if (p.index != 0) {
            if (parent.swarm != p.swarm || parent.index + 1 != p.index || !inList(parent)) revert WrongParent();
            if (parent.postedAt > due) revert NothingWrong(); // that was the posting's duty
        }
        if (p.count != 0) {
            if (first.account == account) {
                _inside(p, index, first, firstWay);
                if (first.rewarded >= uint64(forced >> 152)) revert NothingWrong();
            } else if (first.account > account) {
                if (index != 0) revert BadProof();
                _inside(p, 0, first, firstWay);
            } else {
                _inside(p, index, first, firstWay);
                if (index + 1 != p.count) {
                    _inside(p, index + 1, second, secondWay);
                    if (second.account <= account) revert BadProof();
                }
            }
        }
        _overthrow(p);
    }

    /// @notice Asks the poster to show a leaf, for a fee that it gets if it does.
    function demand(Posting calldata p, uint256 index) external payable {
        bytes32 h = _contested(p);
        if (msg.value != fee) revert WrongValue(fee);
        if (block.timestamp > p.postedAt + window / 2) revert TooLate(p.postedAt + window / 2);
        if (index >= p.count) revert BadProof();
        bytes32 key = keccak256(abi.encode(h, index));
        if (_demands[key] != 0) revert NothingToDo();
        _demands[key] = (uint256(uint160(msg.sender)) << 96) | block.timestamp;
        emit Demanded(h, index, msg.sender);
    }

    /// @notice Shows a leaf that was asked for.
    function show(Posting calldata p, uint256 index, Leaf calldata leaf, Way calldata way) external {
        bytes32 h = hashOf(p);
        bytes32 key = keccak256(abi.encode(h, index));
        uint256 demanded = _demands[key];
        if (demanded == 0) revert NothingToDo();
        uint256 until = uint40(demanded) + window / 4;
        if (block.timestamp > until) revert TooLate(until);
        _inside(p, index, leaf, way);
        delete _demands[key];
        creditOf[p.poster] += fee;
        emit Shown(h, index, leaf, way);
    }

    /// @notice A leaf that was asked for was not shown.
    function challengeSilence(Posting calldata p, uint256 index) external {
        bytes32 h = _contested(p);
        bytes32 key = keccak256(abi.encode(h, index));
        uint256 demanded = _demands[key];
        if (demanded == 0) revert NothingToDo();
        uint256 until = uint40(demanded) + window / 4;
        if (block.timestamp <= until) revert TooEarly(until + 1);
        _overthrow(p);
    }

    /// @notice Gives the fee back for a leaf that was not shown, when its posting is overthrown or final.
    function refund(Posting calldata p, uint256 index) external {
        if (inList(p) && block.timestamp <= finalAt(p)) revert TooEarly(finalAt(p) + 1);
        bytes32 key = keccak256(abi.encode(hashOf(p), index));
        uint256 demanded = _demands[key];
        if (demanded == 0) revert NothingToDo();
        delete _demands[key];
        creditOf[address(uint160(demanded >> 96))] += fee;
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

    function hashOf(Posting calldata p) public pure returns (bytes32) {
        return keccak256(abi.encode(p));
    }

    function leafHash(Leaf calldata leaf) public pure returns (bytes32) {
        return keccak256(abi.encode(leaf));
    }

    function inList(Posting calldata p) public view returns (bool) {
        return p.index < countOf[p.swarm] && _list[p.swarm][p.index] == hashOf(p);
    }

    function finalAt(Posting calldata p) public view returns (uint256) {
        return uint256(p.postedAt) + window;
    }

    /// @notice Whether a posting can no longer be contested. Those before it then cannot either.
    function isFinal(Posting calldata p) public view returns (bool) {
        return inList(p) && block.timestamp > finalAt(p);
    }

    /// @notice Whether a final posting has that leaf.
    function holds(Posting calldata p, uint256 index, Leaf calldata leaf, Way calldata way) external view returns (bool) {
        if (!isFinal(p)) return false;
        _inside(p, index, leaf, way);
        return true;
    }

    /// @notice What an account has put on chain for the next posting: when, and its total.
    function forcedOf(uint64 swarm, address account) external view returns (uint256 time, uint64 rewarded) {
        uint256 forced = _forced[keccak256(abi.encode(swarm, account))];
        return (forced >> 216, uint64(forced >> 152));
    }

    // ---- inside ----

    function _contested(Posting calldata p) private view returns (bytes32 h) {
        if (!inList(p)) revert NotInList();
        if (block.timestamp > finalAt(p)) revert TooLate(finalAt(p));
        return hashOf(p);
    }

    /// @dev The list ends before the wrong posting; those after it were built on it and go too.
    function _overthrow(Posting calldata p) private {
        bytes32 h = hashOf(p);
        countOf[p.swarm] = p.index;
        _bonded[h] = false;
        creditOf[msg.sender] += bond / 2;
        emit Overthrown(p.swarm, h, msg.sender);
    }

    /// @dev What a receipt must be.
    function _valid(uint64 swarm, Leaf calldata leaf) private view returns (bool) {
        return leaf.claim != 0 && leaf.rewarded <= leaf.sampled && registry.peerOf(leaf.account) != 0 && _signed(swarm, leaf);
    }

    function _signed(uint64 swarm, Leaf calldata leaf) private view returns (bool) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Verdant RoundRoots"),
                keccak256("1"),
                block.chainid,
                address(this)
            )
        );
        bytes32 h = keccak256(abi.encode(RECEIPT, swarm, leaf.round, leaf.rewarded, leaf.sampled, leaf.claim, leaf.post));
        uint256 s = uint256(leaf.vs) & (type(uint256).max >> 1);
        // Each signature has one form.
        if (s > 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0) return false;
        address who = ecrecover(
            keccak256(abi.encodePacked(hex"1901", domain, h)), uint8(27 + (uint256(leaf.vs) >> 255)), leaf.r, bytes32(s)
        );
        return who != address(0) && who == leaf.account;
    }

    function _inside(Posting calldata p, uint256 index, Leaf calldata leaf, Way calldata way) private pure {
        if (index >= p.count || way.sum != leaf.rewarded) revert BadProof();
        _proven(p, 0, index, leafHash(leaf), way);
    }

    /// @dev Node `index` of a level has that hash and that sum. A node without children on its right has a right child
    /// of zero, hash and sum.
    function _proven(Posting calldata p, uint256 level, uint256 index, bytes32 h, Way calldata way) private pure {
        uint256 n = way.hashes.length;
        uint256 depth;
        while (p.count > (1 << depth)) depth++;
        if (level + n != depth || way.sums.length != n || index >> n != 0) revert BadProof();
        uint256 sum = way.sum;
        unchecked {
            for (uint256 i = 0; i < n; i++) {
                h = (index >> i) & 1 == 0
                    ? keccak256(abi.encode(h, sum, way.hashes[i], way.sums[i]))
                    : keccak256(abi.encode(way.hashes[i], way.sums[i], h, sum));
                sum += way.sums[i];
            }
        }
        if (h != p.root || sum != p.sum) revert BadProof();
    }

    /// @dev The number of nodes of a level above `count` leaves.
    function _width(uint256 count, uint256 level) private pure returns (uint256) {
        return (count + (1 << level) - 1) >> level;
    }
}
