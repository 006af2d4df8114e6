// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

interface IRegistrar {
    function registerFor(address account, bytes32 peer, bytes32 signatureR, bytes32 signatureS) external;
}

/// @title Stake: what an account can lose when a dispute or a task convicts it.
/// @notice Ether goes in by deposit and out by unbond, wait, withdraw. Only the dispute game and the task market, whose
/// addresses are fixed when this contract is made, can lock or slash, and each only what it locked itself. Unbonding
/// stake can still be locked, so leaving does not outrun a dispute as long as `delay` is longer than the dispute window
/// plus the longest dispute.
/// Nobody owns this contract; no call moves ether to anyone but the caller.
contract Stake {
    bytes32 public constant kind = keccak256("verdant/stake/1");

    /// @notice The only callers of lock, unlock and slash: the dispute game and the task market.
    address public immutable game;
    address public immutable tasks;
    /// @notice Where `register` enters the sender.
    IRegistrar public immutable registry;
    /// @notice Seconds between unbond and withdraw.
    uint64 public immutable delay;
    /// @notice Share of a slashed amount that is burnt, in 1/10000: a culprit that slashes itself still pays it.
    uint16 public immutable burnBps;

    /// @dev bonded + unbonding is what the account has here; locked is the part of it that disputes hold, held the part
    /// that tasks do. The counts of
    /// slashes suffered and earned share the slot that a slash writes anyway, so that one storage proof shows them.
    struct Account {
        uint88 bonded;
        uint88 locked;
        uint40 releaseAt;
        uint16 lost;
        uint24 won;
        uint88 unbonding;
        uint88 held;
    }

    mapping(address account => Account) private _accounts;

    event Staked(address indexed account, uint256 amount, uint256 bonded);
    event UnbondRequested(address indexed account, uint256 amount, uint256 releaseAt);
    event Withdrawn(address indexed account, uint256 amount);
    event Locked(address indexed account, uint256 amount);
    event Unlocked(address indexed account, uint256 amount);
    event Slashed(address indexed account, address indexed beneficiary, uint256 amount, uint256 burnt);

    error NotLocker();
    error BadParameters();
    error AmountTooLarge(uint256 wanted, uint256 available);
    error NothingToDo();
    error StillBonded(uint256 releaseAt);
    error TransferFailed();

    constructor(address game_, address tasks_, address registry_, uint64 delay_, uint16 burnBps_) {
        // A delay of more than 136 years would not fit beside the time.
        if (game_ == address(0) || tasks_ == address(0) || game_ == tasks_ || registry_ == address(0)) revert BadParameters();
        if (burnBps_ > 10_000 || delay_ > type(uint32).max) revert BadParameters();
        game = game_;
        tasks = tasks_;
        registry = IRegistrar(registry_);
        delay = delay_;
        burnBps = burnBps_;
    }

    /// @notice Adds the ether sent along to the sender's bond.
    function deposit() external payable {
        _deposit();
    }

    /// @notice Binds the sender to a peer and deposits the ether sent along: what a newcomer needs, in one transaction.
    function register(bytes32 peer, bytes32 signatureR, bytes32 signatureS) external payable {
        _deposit();
        registry.registerFor(msg.sender, peer, signatureR, signatureS);
    }

    function _deposit() private {
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
        uint256 free = _free(a);
        if (amount > free) amount = free;
        if (amount == 0) revert AmountTooLarge(a.unbonding, 0);
        a.unbonding -= uint88(amount);
        emit Withdrawn(msg.sender, amount);
        (bool ok,) = msg.sender.call{value: amount}("");
        if (!ok) revert TransferFailed();
    }

    /// @notice Holds `amount` of an account for one dispute or task. No two share a bond: locks add up.
    function lock(address account, uint256 amount) external {
        Account storage a = _accounts[account];
        uint256 free = _free(a);
        if (amount > free) revert AmountTooLarge(amount, free);
        _setLocked(a, _locked(a) + amount);
        emit Locked(account, amount);
    }

    /// @notice Gives back what `lock` held.
    function unlock(address account, uint256 amount) external {
        _release(_accounts[account], amount);
        emit Unlocked(account, amount);
    }

    /// @notice Takes locked stake: a share is burnt (it stays here, owned by nobody), the rest joins the
    /// beneficiary's bond, which it leaves as any bond does.
    function slash(address account, uint256 amount, address beneficiary) external {
        _release(_accounts[account], amount);
        _slash(account, amount, beneficiary);
    }

    /// @notice Takes stake that was not locked before, or what is free of it: having little left to lose makes nobody
    /// right.
    function seize(address account, uint256 amount, address beneficiary) external {
        if (msg.sender != game && msg.sender != tasks) revert NotLocker();
        uint256 free = _free(_accounts[account]);
        _slash(account, amount < free ? amount : free, beneficiary);
    }

    function _slash(address account, uint256 amount, address beneficiary) private {
        Account storage a = _accounts[account];
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
    /// share of what was slashed (won). Locked is what disputes and tasks hold together.
    function accountOf(address account)
        external
        view
        returns (uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt, uint256 lost, uint256 won)
    {
        Account storage a = _accounts[account];
        return (a.bonded, uint256(a.locked) + a.held, a.unbonding, a.releaseAt, a.lost, a.won);
    }

    /// @notice What could still be locked.
    function freeOf(address account) external view returns (uint256) {
        return _free(_accounts[account]);
    }

    function _free(Account storage a) private view returns (uint256) {
        return uint256(a.bonded) + a.unbonding - a.locked - a.held;
    }

    /// @dev What the caller has locked. Nobody else gets this far.
    function _locked(Account storage a) private view returns (uint256) {
        if (msg.sender == game) return a.locked;
        if (msg.sender == tasks) return a.held;
        revert NotLocker();
    }

    function _setLocked(Account storage a, uint256 amount) private {
        if (msg.sender == game) a.locked = _narrow(amount);
        else a.held = _narrow(amount);
    }

    function _release(Account storage a, uint256 amount) private {
        uint256 locked = _locked(a);
        if (amount > locked) revert AmountTooLarge(amount, locked);
        _setLocked(a, locked - amount);
    }

    function _narrow(uint256 value) private pure returns (uint88) {
        if (value > type(uint88).max) revert AmountTooLarge(value, type(uint88).max);
        return uint88(value);
    }
}
