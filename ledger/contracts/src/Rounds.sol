// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

interface IRegistry {
    function peerOf(address account) external view returns (bytes32);
}

/// @title Rounds: every round claim a node made, in the order it made them.
/// @notice A contribution is one event and one storage slot that is written over and over: the lifetime totals of
/// (swarm, account). Rounds of an account only go up, so there is at most one contribution per account and round.
/// The numbers are the node's own word. The claim hash commits to everything they follow from, so whoever
/// recomputes the claim can contradict them.
contract Rounds {
    bytes32 public constant kind = keccak256("verdant/rounds/1");

    /// @notice Where an account must be registered before its first contribution.
    IRegistry public immutable registry;

    /// @notice One round claim. Anonymous: the swarm takes the place of the signature as first topic, which saves 375
    /// gas each time and still lets clients ask for one swarm or one account.
    /// @param swarm first 8 bytes of the swarm id
    /// @param score as given to contribute
    /// @param claim hash of the round claim
    /// @param post root of the state after the round
    event Contributed(
        uint64 indexed swarm, address indexed account, uint256 score, bytes32 claim, bytes32 post
    ) anonymous;

    error NotRegistered(address account);
    error NotAfter(uint64 lastRound);
    error BadScore();

    constructor(IRegistry registry_) {
        registry = registry_;
    }

    /// @notice Records one round claim of the sender.
    /// @param score from the top: swarm tag 64 (first 8 bytes of the swarm id), round 64, rewarded 32 and sampled 32
    /// (own completions), correct 32 and asked 32 (held-out questions)
    function contribute(uint256 score, bytes32 claim, bytes32 post) external {
        unchecked {
            uint256 rewarded = uint32(score >> 96);
            uint256 sampled = uint32(score >> 64);
            uint256 correct = uint32(score >> 32);
            uint256 asked = uint32(score);
            if (rewarded > sampled || correct > asked || claim == 0) revert BadScore();

            uint256 slot = _slot(uint64(score >> 192), msg.sender);
            uint256 totals = _load(slot);
            uint256 round = uint64(score >> 128);
            if (totals == 0) {
                // Registration is never undone, so it is looked up once.
                if (registry.peerOf(msg.sender) == 0) revert NotRegistered(msg.sender);
            } else {
                if (round <= uint64(totals >> 160)) revert NotAfter(uint64(totals >> 160));
                rewarded += uint40(totals >> 120);
                sampled += uint40(totals >> 80);
                // 40 bits hold 34 years of 1000 completions a second.
                if (sampled >> 40 != 0) revert BadScore();
            }
            totals = (((totals >> 224) + 1) << 224) | (round << 160) | (rewarded << 120) | (sampled << 80)
                | (correct << 40) | asked;
            assembly ("memory-safe") {
                sstore(slot, totals)
            }
            emit Contributed(uint64(score >> 192), msg.sender, score, claim, post);
        }
    }

    /// @notice Lifetime totals of an account in a swarm; correct and asked are those of its last round.
    function totalsOf(uint64 swarm, address account)
        external
        view
        returns (uint32 rounds, uint64 lastRound, uint64 rewarded, uint64 sampled, uint64 correct, uint64 asked)
    {
        uint256 totals = _load(_slot(swarm, account));
        rounds = uint32(totals >> 224);
        lastRound = uint64(totals >> 160);
        rewarded = uint40(totals >> 120);
        sampled = uint40(totals >> 80);
        correct = uint40(totals >> 40);
        asked = uint40(totals);
    }

    /// @dev Where the totals of (swarm, account) lie: at that very number, without hashing, as nothing else is stored here.
    /// From the top: rounds 32, last round 64, rewarded 40, sampled 40, last correct 40, last asked 40.
    function _slot(uint64 swarm, address account) private pure returns (uint256) {
        return (uint256(swarm) << 160) | uint160(account);
    }

    function _load(uint256 slot) private view returns (uint256 totals) {
        assembly ("memory-safe") {
            totals := sload(slot)
        }
    }
}
