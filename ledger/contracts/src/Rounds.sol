// SPDX-License-Identifier: MIT
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

    /// @dev key: swarm tag << 160 | account. value, from the top: rounds 32, last round 64, rewarded 40, sampled 40,
    /// last correct 40, last asked 40.
    mapping(uint256 key => uint256) private _lifetime;

    /// @param swarm first 8 bytes of the swarm id
    /// @param claim hash of the round claim
    /// @param post root of the state after the round
    /// @param score as given to contribute
    event Contributed(
        uint64 indexed swarm, address indexed account, bytes32 claim, bytes32 post, uint256 score
    );

    error NotRegistered(address account);
    error NotAfter(uint64 lastRound);
    error BadScore();

    constructor(IRegistry registry_) {
        registry = registry_;
    }

    /// @notice Records one round claim of the sender.
    /// @param score from the top: swarm tag 64 (first 8 bytes of the swarm id), round 64, rewarded 32 and sampled 32
    /// (own completions), correct 32 and asked 32 (held-out questions)
    function contribute(bytes32 claim, bytes32 post, uint256 score) external {
        unchecked {
            uint256 round = uint64(score >> 128);
            uint256 rewarded = uint32(score >> 96);
            uint256 sampled = uint32(score >> 64);
            uint256 correct = uint32(score >> 32);
            uint256 asked = uint32(score);
            if (rewarded > sampled || correct > asked || claim == 0) revert BadScore();

            uint256 key = ((score >> 192) << 160) | uint160(msg.sender);
            uint256 slot = _lifetime[key];
            if (slot == 0) {
                // Registration is never undone, so it is looked up once.
                if (registry.peerOf(msg.sender) == 0) revert NotRegistered(msg.sender);
            } else {
                if (round <= uint64(slot >> 160)) revert NotAfter(uint64(slot >> 160));
                rewarded += uint40(slot >> 120);
                sampled += uint40(slot >> 80);
                // Totals are bounded by 2^40: 34 years of 1000 completions a second.
                if (sampled >> 40 != 0) revert BadScore();
            }
            _lifetime[key] = (((slot >> 224) + 1) << 224) | (round << 160) | (rewarded << 120) | (sampled << 80)
                | (correct << 40) | asked;
            emit Contributed(uint64(score >> 192), msg.sender, claim, post, score);
        }
    }

    /// @notice Lifetime totals of an account in a swarm; correct and asked are those of its last round.
    function totalsOf(uint64 swarm, address account)
        external
        view
        returns (uint32 rounds, uint64 lastRound, uint64 rewarded, uint64 sampled, uint64 correct, uint64 asked)
    {
        uint256 slot = _lifetime[(uint256(swarm) << 160) | uint160(account)];
        rounds = uint32(slot >> 224);
        lastRound = uint64(slot >> 160);
        rewarded = uint40(slot >> 120);
        sampled = uint40(slot >> 80);
        correct = uint40(slot >> 40);
        asked = uint40(slot);
    }
}
