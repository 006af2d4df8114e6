// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// StakeMetaData contains all meta data concerning the Stake contract.
var StakeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"game_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay_\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"burnBps_\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnt\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"name\":\"UnbondRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"freeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"game\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unlock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Stake",
	Bin: "0x60e0346100fc57601f61101a38819003918201601f19168301916001600160401b03831184841017610101578084926060946040528339810103126100fc5780516001600160a01b03811691908281036100fc576020820151916001600160401b03831683036100fc57604001519261ffff8416908185036100fc57159081156100f0575b506100df5760805260a05260c052604051610f02908161011882396080518181816101e70152818161027e0152818161063d0152610b18015260a0518181816107730152610d24015260c0518181816103e301526107d00152f35b63a18a709360e01b60005260046000fd5b61271091501138610084565b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b60003560e01c90816304baa00b14610de35750806327de9e3214610c31578063282d3fdf14610ac657806333e25bb914610a3e5780633ccfd60b146107f457806353deb3d6146107975780636a42b8f8146107345780637eee288d146105eb5780638086b8ba1461053e578063bfac59901461020b578063c3fe3e281461019c5763d0e30db0146100a357600080fd5b60007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757341561016d5733600052600060205260406000206100fa346bffffffffffffffffffffffff835416610e87565b906bffffffffffffffffffffffff61011183610ea1565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790556040519034825260208201527f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee9060403392a2005b7f5c52a8680000000000000000000000000000000000000000000000000000000060005260046000fd5b600080fd5b346101975760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757610242610e3a565b6024356044359173ffffffffffffffffffffffffffffffffffffffff83168093036101975773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105145773ffffffffffffffffffffffffffffffffffffffff169081600052600060205260406000206bffffffffffffffffffffffff815460601c168083116104e3576102ff610348916bffffffffffffffffffffffff851690610e5d565b82547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff1660609190911b77ffffffffffffffffffffffff00000000000000000000000016178255565b6bffffffffffffffffffffffff6103b66001826103a9818654168088116000146104d8578261037b825b82841690610e5d565b167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000088541617875587610e94565b1693019282845416610e5d565b167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905561ffff7f0000000000000000000000000000000000000000000000000000000000000000168082029082820414821517156104a9577f2ad67d4a3e40fbdc9faeef32237ae01635b2ec4451e4e61d0bafed3606cfa4219161271060409204856000526000602052826000206bffffffffffffffffffffffff61047461046f8461046a8785875416610e87565b610e94565b610ea1565b167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905582519182526020820152a3005b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b8261037b8992610372565b827f7f1627030000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b7fba160f430000000000000000000000000000000000000000000000000000000060005260046000fd5b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975773ffffffffffffffffffffffffffffffffffffffff61058a610e3a565b166000526000602052608060406000206bffffffffffffffffffffffff600182549201541690604051916bffffffffffffffffffffffff821683526bffffffffffffffffffffffff8260601c166020840152604083015260c01c6060820152f35b346101975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757610622610e3a565b6024359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105145773ffffffffffffffffffffffffffffffffffffffff169081600052600060205260406000206bffffffffffffffffffffffff815460601c168083116104e3579161072b6020926106e37f0f0bc5b519ddefdd8e5f9e6423433aa2b869738de2ae34d58ebc796fc749fa0d956bffffffffffffffffffffffff851690610e5d565b7fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b604051908152a2005b346101975760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101975760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610197573360005260006020526040600020600181016bffffffffffffffffffffffff815416918290831561016d57548060c01c804210610a115750806bffffffffffffffffffffffff61087886826108839516610e87565b9160601c1690610e94565b808411610a09575b5082156109d7576000808481946bffffffffffffffffffffffff6108b3849682851690610e5d565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2335af13d156109d2573d67ffffffffffffffff81116109a357604051907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f81601f8401160116820182811067ffffffffffffffff8211176109a3576040528152600060203d92013e5b1561097957005b7f90b8ec180000000000000000000000000000000000000000000000000000000060005260046000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b610972565b7f7f16270300000000000000000000000000000000000000000000000000000000600052600452600060245260446000fd5b92508361088b565b7f73e00be80000000000000000000000000000000000000000000000000000000060005260045260246000fd5b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101975773ffffffffffffffffffffffffffffffffffffffff610a8a610e3a565b1660005260006020526020610abe60406000206bffffffffffffffffffffffff610878816001845494015416828416610e87565b604051908152f35b346101975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757610afd610e3a565b6024359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105145773ffffffffffffffffffffffffffffffffffffffff16908160005260006020526040600020908154610b946bffffffffffffffffffffffff610b8881600187015416828516610e87565b9260601c168092610e94565b8083116104e357506bffffffffffffffffffffffff821601906bffffffffffffffffffffffff82116104a95761072b6020927f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd6000894907fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b346101975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757600435801561016d5733600052600060205260406000206bffffffffffffffffffffffff8154168083116104e357610ca86bffffffffffffffffffffffff9182851690610e5d565b167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416178155600181016bffffffffffffffffffffffff610cf161046f8583855416610e87565b167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905567ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff42160167ffffffffffffffff81116104a9578167ffffffffffffffff925477ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff0000000000000000000000000000000000000000000000008460c01b1691161790556040519283521660208201527f6d3667c1f315297763391f067e0e6360ee88a7abdfff34ab037c5c72b2a3dd4b60403392a2005b346101975760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019757807f738adc7c56d279393ede69f877b121ab4ab9cec8d2e6307648c279ff770a80e260209252f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019757565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff82116104a957565b919082018092116104a957565b919082039182116104a957565b6bffffffffffffffffffffffff8111610ec5576bffffffffffffffffffffffff1690565b7f7f162703000000000000000000000000000000000000000000000000000000006000526004526bffffffffffffffffffffffff60245260446000fd",
}

// Stake is an auto generated Go binding around an Ethereum contract.
type Stake struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Stake) GetABI() abi.ABI {
	return c.abi
}

// NewStake creates a new instance of Stake.
func NewStake() *Stake {
	parsed, err := StakeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Stake{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Stake) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address game_, uint64 delay_, uint16 burnBps_) returns()
func (stake *Stake) PackConstructor(game_ common.Address, delay_ uint64, burnBps_ uint16) []byte {
	enc, err := stake.abi.Pack("", game_, delay_, burnBps_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(address account) view returns(uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt)
func (stake *Stake) PackAccountOf(account common.Address) []byte {
	enc, err := stake.abi.Pack("accountOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(address account) view returns(uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt)
func (stake *Stake) TryPackAccountOf(account common.Address) ([]byte, error) {
	return stake.abi.Pack("accountOf", account)
}

// AccountOfOutput serves as a container for the return parameters of contract
// method AccountOf.
type AccountOfOutput struct {
	Bonded    *big.Int
	Locked    *big.Int
	Unbonding *big.Int
	ReleaseAt *big.Int
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8086b8ba.
//
// Solidity: function accountOf(address account) view returns(uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt)
func (stake *Stake) UnpackAccountOf(data []byte) (AccountOfOutput, error) {
	out, err := stake.abi.Unpack("accountOf", data)
	outstruct := new(AccountOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Locked = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Unbonding = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.ReleaseAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackBurnBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53deb3d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnBps() view returns(uint16)
func (stake *Stake) PackBurnBps() []byte {
	enc, err := stake.abi.Pack("burnBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53deb3d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnBps() view returns(uint16)
func (stake *Stake) TryPackBurnBps() ([]byte, error) {
	return stake.abi.Pack("burnBps")
}

// UnpackBurnBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53deb3d6.
//
// Solidity: function burnBps() view returns(uint16)
func (stake *Stake) UnpackBurnBps(data []byte) (uint16, error) {
	out, err := stake.abi.Unpack("burnBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint64)
func (stake *Stake) PackDelay() []byte {
	enc, err := stake.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint64)
func (stake *Stake) TryPackDelay() ([]byte, error) {
	return stake.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint64)
func (stake *Stake) UnpackDelay(data []byte) (uint64, error) {
	out, err := stake.abi.Unpack("delay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() payable returns()
func (stake *Stake) PackDeposit() []byte {
	enc, err := stake.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() payable returns()
func (stake *Stake) TryPackDeposit() ([]byte, error) {
	return stake.abi.Pack("deposit")
}

// PackFreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e25bb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeOf(address account) view returns(uint256)
func (stake *Stake) PackFreeOf(account common.Address) []byte {
	enc, err := stake.abi.Pack("freeOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e25bb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeOf(address account) view returns(uint256)
func (stake *Stake) TryPackFreeOf(account common.Address) ([]byte, error) {
	return stake.abi.Pack("freeOf", account)
}

// UnpackFreeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33e25bb9.
//
// Solidity: function freeOf(address account) view returns(uint256)
func (stake *Stake) UnpackFreeOf(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("freeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGame is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3fe3e28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function game() view returns(address)
func (stake *Stake) PackGame() []byte {
	enc, err := stake.abi.Pack("game")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGame is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3fe3e28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function game() view returns(address)
func (stake *Stake) TryPackGame() ([]byte, error) {
	return stake.abi.Pack("game")
}

// UnpackGame is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3fe3e28.
//
// Solidity: function game() view returns(address)
func (stake *Stake) UnpackGame(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("game", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (stake *Stake) PackKind() []byte {
	enc, err := stake.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() view returns(bytes32)
func (stake *Stake) TryPackKind() ([]byte, error) {
	return stake.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (stake *Stake) UnpackKind(data []byte) ([32]byte, error) {
	out, err := stake.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address account, uint256 amount) returns()
func (stake *Stake) PackLock(account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("lock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address account, uint256 amount) returns()
func (stake *Stake) TryPackLock(account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("lock", account, amount)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfac5990.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address account, uint256 amount, address beneficiary) returns()
func (stake *Stake) PackSlash(account common.Address, amount *big.Int, beneficiary common.Address) []byte {
	enc, err := stake.abi.Pack("slash", account, amount, beneficiary)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfac5990.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address account, uint256 amount, address beneficiary) returns()
func (stake *Stake) TryPackSlash(account common.Address, amount *big.Int, beneficiary common.Address) ([]byte, error) {
	return stake.abi.Pack("slash", account, amount, beneficiary)
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(uint256 amount) returns()
func (stake *Stake) PackUnbond(amount *big.Int) []byte {
	enc, err := stake.abi.Pack("unbond", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(uint256 amount) returns()
func (stake *Stake) TryPackUnbond(amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("unbond", amount)
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eee288d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock(address account, uint256 amount) returns()
func (stake *Stake) PackUnlock(account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("unlock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eee288d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock(address account, uint256 amount) returns()
func (stake *Stake) TryPackUnlock(account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("unlock", account, amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (stake *Stake) PackWithdraw() []byte {
	enc, err := stake.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (stake *Stake) TryPackWithdraw() ([]byte, error) {
	return stake.abi.Pack("withdraw")
}

// StakeLocked represents a Locked event raised by the Stake contract.
type StakeLocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (StakeLocked) ContractEventName() string {
	return StakeLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(address indexed account, uint256 amount)
func (stake *Stake) UnpackLockedEvent(log *types.Log) (*StakeLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeLocked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeSlashed represents a Slashed event raised by the Stake contract.
type StakeSlashed struct {
	Account     common.Address
	Beneficiary common.Address
	Amount      *big.Int
	Burnt       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakeSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakeSlashed) ContractEventName() string {
	return StakeSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed account, address indexed beneficiary, uint256 amount, uint256 burnt)
func (stake *Stake) UnpackSlashedEvent(log *types.Log) (*StakeSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSlashed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeStaked represents a Staked event raised by the Stake contract.
type StakeStaked struct {
	Account common.Address
	Amount  *big.Int
	Bonded  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (StakeStaked) ContractEventName() string {
	return StakeStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed account, uint256 amount, uint256 bonded)
func (stake *Stake) UnpackStakedEvent(log *types.Log) (*StakeStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeStaked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeUnbondRequested represents a UnbondRequested event raised by the Stake contract.
type StakeUnbondRequested struct {
	Account   common.Address
	Amount    *big.Int
	ReleaseAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeUnbondRequestedEventName = "UnbondRequested"

// ContractEventName returns the user-defined event name.
func (StakeUnbondRequested) ContractEventName() string {
	return StakeUnbondRequestedEventName
}

// UnpackUnbondRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondRequested(address indexed account, uint256 amount, uint256 releaseAt)
func (stake *Stake) UnpackUnbondRequestedEvent(log *types.Log) (*StakeUnbondRequested, error) {
	event := "UnbondRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeUnbondRequested)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeUnlocked represents a Unlocked event raised by the Stake contract.
type StakeUnlocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (StakeUnlocked) ContractEventName() string {
	return StakeUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(address indexed account, uint256 amount)
func (stake *Stake) UnpackUnlockedEvent(log *types.Log) (*StakeUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeUnlocked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeWithdrawn represents a Withdrawn event raised by the Stake contract.
type StakeWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeWithdrawn) ContractEventName() string {
	return StakeWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (stake *Stake) UnpackWithdrawnEvent(log *types.Log) (*StakeWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeWithdrawn)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stake *Stake) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stake.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return stake.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return stake.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NotGame"].ID.Bytes()[:4]) {
		return stake.UnpackNotGameError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return stake.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StillBonded"].ID.Bytes()[:4]) {
		return stake.UnpackStillBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return stake.UnpackTransferFailedError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// StakeAmountTooLarge represents a AmountTooLarge error raised by the Stake contract.
type StakeAmountTooLarge struct {
	Wanted    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 wanted, uint256 available)
func StakeAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 wanted, uint256 available)
func (stake *Stake) UnpackAmountTooLargeError(raw []byte) (*StakeAmountTooLarge, error) {
	out := new(StakeAmountTooLarge)
	if err := stake.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeBadParameters represents a BadParameters error raised by the Stake contract.
type StakeBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func StakeBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (stake *Stake) UnpackBadParametersError(raw []byte) (*StakeBadParameters, error) {
	out := new(StakeBadParameters)
	if err := stake.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNotGame represents a NotGame error raised by the Stake contract.
type StakeNotGame struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGame()
func StakeNotGameErrorID() common.Hash {
	return common.HexToHash("0xba160f43ae0194986f404188b86d286abc35d23860dcbb7d0bddeab5ffe32e11")
}

// UnpackNotGameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGame()
func (stake *Stake) UnpackNotGameError(raw []byte) (*StakeNotGame, error) {
	out := new(StakeNotGame)
	if err := stake.abi.UnpackIntoInterface(out, "NotGame", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNothingToDo represents a NothingToDo error raised by the Stake contract.
type StakeNothingToDo struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo()
func StakeNothingToDoErrorID() common.Hash {
	return common.HexToHash("0x5c52a8685c474c69637a8bd0989a1142629129e3293bd9aa6468eff5dd643948")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo()
func (stake *Stake) UnpackNothingToDoError(raw []byte) (*StakeNothingToDo, error) {
	out := new(StakeNothingToDo)
	if err := stake.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStillBonded represents a StillBonded error raised by the Stake contract.
type StakeStillBonded struct {
	ReleaseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillBonded(uint256 releaseAt)
func StakeStillBondedErrorID() common.Hash {
	return common.HexToHash("0x73e00be8fec5537b2002ef8433f451fe02effcce10a7cab6218be2f24de5ac82")
}

// UnpackStillBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillBonded(uint256 releaseAt)
func (stake *Stake) UnpackStillBondedError(raw []byte) (*StakeStillBonded, error) {
	out := new(StakeStillBonded)
	if err := stake.abi.UnpackIntoInterface(out, "StillBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeTransferFailed represents a TransferFailed error raised by the Stake contract.
type StakeTransferFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed()
func StakeTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x90b8ec1877afffd816d05d9b13947f3ff18ec5851c38bad15ec2b710f92391b1")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed()
func (stake *Stake) UnpackTransferFailedError(raw []byte) (*StakeTransferFailed, error) {
	out := new(StakeTransferFailed)
	if err := stake.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}
