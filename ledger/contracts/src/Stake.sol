// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Stake: what an account can lose when a dispute convicts it.
/// @notice Ether goes in by deposit and out by unbond, wait, withdraw. Only the dispute game, whose address is fixed
/// when this contract is made, can lock or slash, and only what it locked. Unbonding stake can still be locked,
/// so leaving does not outrun a dispute as long as `delay` is longer than the dispute window plus the longest dispute.
/// Nobody owns this contract; no call moves ether to anyone but the caller.
contract Stake {
    bytes32 public constant kind = keccak256("verdant/stake/1");

    /// @notice The only caller of lock, unlock and slash.
    address public immutable game;
    /// @notice Seconds between unbond and withdraw.
    uint64 public immutable delay;
    /// @notice Share of a slashed amount that is burnt, in 1/10000: a culprit that slashes itself still pays it.
    uint16 public immutable burnBps;

    /// @dev bonded + unbonding is what the account has here; locked is the part of it that disputes hold. The counts of
    /// slashes suffered and earned share the slot that a slash writes anyway, so that one storage proof shows them.
    struct Account {
        uint88 bonded;
        uint88 locked;
        uint40 releaseAt;
        uint16 lost;
        uint24 won;
        uint88 unbonding;
    }

    mapping(address account => Account) private _accounts;

    event Staked(address indexed account, uint256 amount, uint256 bonded);
    event UnbondRequested(address indexed account, uint256 amount, uint256 releaseAt);
    event Withdrawn(address indexed account, uint256 amount);
    event Locked(address indexed account, uint256 amount);
    event Unlocked(address indexed account, uint256 amount);
    event Slashed(address indexed account, address indexed beneficiary, uint256 amount, uint256 burnt);

    error NotGame();
    error BadParameters();
    error AmountTooLarge(uint256 wanted, uint256 available);
    error NothingToDo();
    error StillBonded(uint256 releaseAt);
    error TransferFailed();

    constructor(address game_, uint64 delay_, uint16 burnBps_) {
        // A delay of more than 136 years would not fit beside the time.
        if (game_ == address(0) || burnBps_ > 10_000 || delay_ > type(uint32).max) revert BadParameters();
        game = game_;
        delay = delay_;
        burnBps = burnBps_;
    }

    modifier onlyGame() {
        if (msg.sender != game) revert NotGame();
        _;
    }

    /// @notice Adds the ether sent along to the sender's bond.
    function deposit() external payable {
        if (msg.value == 0) revert NothingToDo();
        Account storage a = _accounts[msg.sender];
        uint256 bonded = uint256(a.bonded) + msg.value;
        a.bonded = _narrow(bonded);
        emit Staked(msg.sender, msg.value, bonded);
    }

    /// @notice Starts the wait for `amount`. A second request adds to the first and starts the wait of both anew.
    function unbond(uint256 amount) external {
        if (amount == 0) revert NothingToDo();
        Account storage a = _accounts[msg.sender];
        if (amount > a.bonded) revert AmountTooLarge(amount, a.bonded);
        a.bonded -= uint88(amount);
        a.unbonding = _narrow(uint256(a.unbonding) + amount);
        uint256 releaseAt = block.timestamp + delay;
        a.releaseAt = uint40(releaseAt);
        emit UnbondRequested(msg.sender, amount, releaseAt);
    }

    /// @notice Pays out what has waited long enough and no dispute holds.
    function withdraw() external {
        Account storage a = _accounts[msg.sender];
        uint256 amount = a.unbonding;
        if (amount == 0) revert NothingToDo();
        if (block.timestamp < a.releaseAt) revert StillBonded(a.releaseAt);
        uint256 free = uint256(a.bonded) + amount - a.locked;
        if (amount > free) amount = free;
        if (amount == 0) revert AmountTooLarge(a.unbonding, 0);
        a.unbonding -= uint88(amount);
        emit Withdrawn(msg.sender, amount);
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert TransferFailed();
    }

    /// @notice Holds `amount` of an account for one dispute. Two disputes never share a bond: locks add up.
    function lock(address account, uint256 amount) external onlyGame {
        Account storage a = _accounts[account];
        uint256 free = uint256(a.bonded) + a.unbonding - a.locked;
        if (amount > free) revert AmountTooLarge(amount, free);
        a.locked += uint88(amount);
        emit Locked(account, amount);
    }

    /// @notice Gives back what `lock` held.
    function unlock(address account, uint256 amount) external onlyGame {
        Account storage a = _accounts[account];
        if (amount > a.locked) revert AmountTooLarge(amount, a.locked);
        a.locked -= uint88(amount);
        emit Unlocked(account, amount);
    }

    /// @notice Takes locked stake: a share is burnt (it stays here, owned by nobody), the rest joins the
    /// beneficiary's bond, which it leaves as any bond does.
    function slash(address account, uint256 amount, address beneficiary) external onlyGame {
        Account storage a = _accounts[account];
        if (amount > a.locked) revert AmountTooLarge(amount, a.locked);
        a.locked -= uint88(amount);
        // The bond pays first; what was on its way out pays the rest.
        uint256 fromBond = amount > a.bonded ? a.bonded : amount;
        a.bonded -= uint88(fromBond);
        a.unbonding -= uint88(amount - fromBond);
        uint256 burnt = amount * burnBps / 10_000;
        Account storage b = _accounts[beneficiary];
        b.bonded = _narrow(uint256(b.bonded) + amount - burnt);
        // The counts stop at their ends: nobody becomes too often convicted to be convicted.
        if (a.lost != type(uint16).max) ++a.lost;
        if (b.won != type(uint24).max) ++b.won;
        emit Slashed(account, beneficiary, amount, burnt);
    }

    /// @notice The whole state of one account, in wei and seconds, and how often it was slashed (lost) and was given a
    /// share of what was slashed (won).
    function accountOf(address account)
        external
        view
        returns (uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt, uint256 lost, uint256 won)
    {
        Account storage a = _accounts[account];
        return (a.bonded, a.locked, a.unbonding, a.releaseAt, a.lost, a.won);
    }

    /// @notice What a new dispute could still lock.
    function freeOf(address account) external view returns (uint256) {
        Account storage a = _accounts[account];
        return uint256(a.bonded) + a.unbonding - a.locked;
    }

    function _narrow(uint256 value) private pure returns (uint88) {
        if (value > type(uint88).max) revert AmountTooLarge(value, type(uint88).max);
        return uint88(value);
    }
}
