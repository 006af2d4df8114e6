// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Registry: which peer speaks for which account.
/// @notice The binding is signed both ways. The account signs by sending the transaction; the peer signs with
/// its Ed25519 key over (domain, chain id, this contract, account), and that signature is kept in the event.
/// The EVM has no Ed25519, so clients check it: an entry whose signature is wrong counts for nobody.
/// Entries are keyed by account, so writing somebody else's peer id here takes nothing from that peer.
/// Nobody owns this contract and nothing in it can be switched off.
contract Registry {
    /// @dev What a client asks for before it trusts an address.
    bytes32 public constant kind = keccak256("verdant/registry/1");

    /// @notice Whom registerFor believes that an account asks for it: the stake contract, which takes the account from
    /// who sent it the transaction.
    address public immutable stake;

    /// @notice The peer (raw Ed25519 public key) an account speaks for; zero when not registered.
    mapping(address account => bytes32 peer) public peerOf;
    mapping(address account => address payout) private _payoutOf;

    event Registered(address indexed account, bytes32 indexed peer, bytes32 signatureR, bytes32 signatureS);
    event Rotated(address indexed account, bytes32 indexed peer, bytes32 signatureR, bytes32 signatureS);
    event PayoutSet(address indexed account, address payout);

    error ZeroPeer();
    error AlreadyRegistered(bytes32 peer);
    error NotRegistered(address account);
    error NotStake();

    constructor(address stake_) {
        stake = stake_;
    }

    /// @notice Binds the sender to a peer for the first time.
    function register(bytes32 peer, bytes32 signatureR, bytes32 signatureS) external {
        _register(msg.sender, peer, signatureR, signatureS);
    }

    /// @notice The same for an account that registers and deposits stake in one transaction.
    function registerFor(address account, bytes32 peer, bytes32 signatureR, bytes32 signatureS) external {
        if (msg.sender != stake) revert NotStake();
        _register(account, peer, signatureR, signatureS);
    }

    function _register(address account, bytes32 peer, bytes32 signatureR, bytes32 signatureS) private {
        if (peer == 0) revert ZeroPeer();
        bytes32 known = peerOf[account];
        if (known != 0) revert AlreadyRegistered(known);
        peerOf[account] = peer;
        emit Registered(account, peer, signatureR, signatureS);
    }

    /// @notice Replaces the peer the sender speaks for. What was recorded stays with the account.
    function rotate(bytes32 peer, bytes32 signatureR, bytes32 signatureS) external {
        if (peer == 0) revert ZeroPeer();
        if (peerOf[msg.sender] == 0) revert NotRegistered(msg.sender);
        peerOf[msg.sender] = peer;
        emit Rotated(msg.sender, peer, signatureR, signatureS);
    }

    /// @notice Says where the sender's earnings go; zero means back to the sender.
    function setPayout(address payout) external {
        if (peerOf[msg.sender] == 0) revert NotRegistered(msg.sender);
        _payoutOf[msg.sender] = payout;
        emit PayoutSet(msg.sender, payout);
    }

    function payoutOf(address account) external view returns (address) {
        address payout = _payoutOf[account];
        return payout == address(0) ? account : payout;
    }
}
