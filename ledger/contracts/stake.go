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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"game_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tasks_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay_\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"burnBps_\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotLocker\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnt\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"}],\"name\":\"UnbondRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"releaseAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lost\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"won\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"freeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"game\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureR\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureS\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIRegistrar\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"seize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tasks\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unlock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Stake",
	Bin: "0x610120346101a457601f6115e438819003918201601f19168301916001600160401b038311848410176101a95780849260a0946040528339810103126101a457610048816101bf565b610054602083016101bf565b610060604084016101bf565b9060608401519260018060401b038416948585036101a457608001519461ffff86168087036101a4576001600160a01b0383168015908115610192575b811561017f575b50801561016e575b61014f5761271010908115610160575b5061014f5760805260a0526001600160a01b031660c05260e0526101005260405161141090816101d482396080518181816101530152818161020f01528181610e910152610f4c015260a0518181816101c2015281816102c10152610ece015260c0518181816104c701526105f6015260e05181818161052a0152610b11015261010051818181610587015261121c0152f35b63a18a709360e01b60005260046000fd5b63ffffffff915011386100bc565b506001600160a01b038516156100ac565b6001600160a01b038616149050386100a4565b6001600160a01b03861615915061009d565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b03821682036101a45756fe608080604052600436101561001357600080fd5b600090813560e01c90816304baa00b14610c0d5750806327de9e3214610a1b578063282d3fdf1461093c57806333e25bb9146108d35780633ccfd60b146106975780634da274fd146105ab57806353deb3d61461054e5780636a42b8f8146104eb5780637b1039991461047c5780637eee288d146103e95780638086b8ba1461032b578063bfac5990146102e9578063c04fb7c3146101e6578063c305a6d914610177578063c3fe3e28146101085763d0e30db0146100d157600080fd5b807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557610102611031565b80f35b80fd5b503461010557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610105576101f536610c91565b90929173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415806102a9575b61028157610102929373ffffffffffffffffffffffffffffffffffffffff821685528460205261026a60408620610e42565b8082101561027957509061114d565b90509061114d565b6004837f1c12f2e9000000000000000000000000000000000000000000000000000000008152fd5b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415610238565b5034610105576101026102fb36610c91565b9173ffffffffffffffffffffffffffffffffffffffff811685528460205261032682604087206110f9565b61114d565b50346101055760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557604060c09173ffffffffffffffffffffffffffffffffffffffff61037d610c69565b168152806020522060018154910154906affffffffffffffffffffff6103ad818460581c16828460581c16610d5a565b92604051938284168552602085015216604083015264ffffffffff8160b01c16606083015261ffff8160d81c16608083015260e81c60a0820152f35b50346101055760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557610421610c69565b7f0f0bc5b519ddefdd8e5f9e6423433aa2b869738de2ae34d58ebc796fc749fa0d602073ffffffffffffffffffffffffffffffffffffffff60243593169283855284825261047281604087206110f9565b604051908152a280f35b503461010557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461010557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610105576105de611031565b8073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610694578180916084604051809581937f6257b35c0000000000000000000000000000000000000000000000000000000083523360048401526004356024840152602435604484015260443560648401525af18015610687576106795780f35b61068291610d67565b388180f35b50604051903d90823e3d90fd5b50fd5b503461010557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557338152806020526040812090600182016affffffffffffffffffffff81541692839084156108ab5764ffffffffff815460b01c16804210610880575061070b90610e42565b808511610878575b5083156108485782808581946affffffffffffffffffffff610739849682851690610d03565b167fffffffffffffffffffffffffffffffffffffffffff00000000000000000000008254161790556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2335af13d15610843573d67ffffffffffffffff811161081657604051906107dc60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183610d67565b81528260203d92013e5b156107ee5780f35b807f90b8ec180000000000000000000000000000000000000000000000000000000060049252fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6107e6565b826044917f7f16270300000000000000000000000000000000000000000000000000000000825260045280602452fd5b935038610713565b7f73e00be8000000000000000000000000000000000000000000000000000000008552600452602484fd5b6004847f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b50346101055760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557610934604060209273ffffffffffffffffffffffffffffffffffffffff610928610c69565b16815280845220610e42565b604051908152f35b50346101055760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010557610974610c69565b73ffffffffffffffffffffffffffffffffffffffff60243591169081835282602052604083206109a381610e42565b8083116109eb575081610472826109e57f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd60008956109e0602096610e7a565b610d5a565b90610f49565b84604491847f7f162703000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346101055760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610105576004358015610be55733825281602052604082206affffffffffffffffffffff815416808311610bb557610a8e6affffffffffffffffffffff9182851690610d03565b167fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000825416178155600181016affffffffffffffffffffff610adb610ad68583855416610d5a565b610dd7565b167fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000825416179055610b3767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642610d5a565b9080547fffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffff7affffffffff000000000000000000000000000000000000000000008460b01b16911617905560405191825260208201527f6d3667c1f315297763391f067e0e6360ee88a7abdfff34ab037c5c72b2a3dd4b60403392a280f35b83604491847f7f162703000000000000000000000000000000000000000000000000000000008352600452602452fd5b6004827f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b905034610c6557817ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610c6557807f738adc7c56d279393ede69f877b121ab4ab9cec8d2e6307648c279ff770a80e260209252f35b5080fd5b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610c8c57565b600080fd5b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6060910112610c8c5760043573ffffffffffffffffffffffffffffffffffffffff81168103610c8c57906024359060443573ffffffffffffffffffffffffffffffffffffffff81168103610c8c5790565b906affffffffffffffffffffff809116911603906affffffffffffffffffffff8211610d2b57565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b91908201809211610d2b57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610da857604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b6affffffffffffffffffffff8111610df9576affffffffffffffffffffff1690565b7f7f162703000000000000000000000000000000000000000000000000000000006000526004526affffffffffffffffffffff60245260446000fd5b91908203918211610d2b57565b610e77906affffffffffffffffffffff610e6c600183549301549282610e6c818616828416610d5a565b9160581c1690610e35565b90565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314610f355773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314610f1e577f1c12f2e90000000000000000000000000000000000000000000000000000000060005260046000fd5b6001015460581c6affffffffffffffffffffff1690565b5460581c6affffffffffffffffffffff1690565b337f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1603610fda57610f92610fd892610dd7565b7fffffffffffffffffffff0000000000000000000000ffffffffffffffffffffff75ffffffffffffffffffffff000000000000000000000083549260581b169116179055565b565b6001610fe8610fd893610dd7565b9101907fffffffffffffffffffff0000000000000000000000ffffffffffffffffffffff75ffffffffffffffffffffff000000000000000000000083549260581b169116179055565b34156110cf57336000526000602052604060002061105d346affffffffffffffffffffff835416610d5a565b906affffffffffffffffffffff61107383610dd7565b167fffffffffffffffffffffffffffffffffffffffffff00000000000000000000008254161790556040519034825260208201527f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee9060403392a2565b7f5c52a8680000000000000000000000000000000000000000000000000000000060005260046000fd5b91909161110581610e7a565b9283811161111b576109e590610fd89394610e35565b83907f7f1627030000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b73ffffffffffffffffffffffffffffffffffffffff9092919216908160005260006020526040600020926affffffffffffffffffffff6111d18186541680841160001461140557826111a3825b82841690610d03565b167fffffffffffffffffffffffffffffffffffffffffff000000000000000000000088541617875583610e35565b166affffffffffffffffffffff6111ef600187019282845416610d03565b167fffffffffffffffffffffffffffffffffffffffffff000000000000000000000082541617905561ffff7f000000000000000000000000000000000000000000000000000000000000000016808202908282041482151715610d2b5761271073ffffffffffffffffffffffffffffffffffffffff91049216938460005260006020526040600020906affffffffffffffffffffff61129d610ad6866112988785885416610d5a565b610e35565b167fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000835416178255805461ffff8160d81c1661ffff811480156113ac575b505050508054908160e81c9062ffffff8214801561132a575b505050506040907f2ad67d4a3e40fbdc9faeef32237ae01635b2ec4451e4e61d0bafed3606cfa4219282519182526020820152a3565b9491939294610d2b577f2ad67d4a3e40fbdc9faeef32237ae01635b2ec4451e4e61d0bafed3606cfa421947cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffff000000000000000000000000000000000000000000000000000000000060016040970160e81b169116179055928192386112f4565b610d2b577cffff00000000000000000000000000000000000000000000000000000060017fffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffff920160d81b169116179055388080806112db565b826111a3859261119a56",
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
// Solidity: constructor(address game_, address tasks_, address registry_, uint64 delay_, uint16 burnBps_) returns()
func (stake *Stake) PackConstructor(game_ common.Address, tasks_ common.Address, registry_ common.Address, delay_ uint64, burnBps_ uint16) []byte {
	enc, err := stake.abi.Pack("", game_, tasks_, registry_, delay_, burnBps_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(address account) view returns(uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt, uint256 lost, uint256 won)
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
// Solidity: function accountOf(address account) view returns(uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt, uint256 lost, uint256 won)
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
	Lost      *big.Int
	Won       *big.Int
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8086b8ba.
//
// Solidity: function accountOf(address account) view returns(uint256 bonded, uint256 locked, uint256 unbonding, uint256 releaseAt, uint256 lost, uint256 won)
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
	outstruct.Lost = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Won = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
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

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4da274fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 peer, bytes32 signatureR, bytes32 signatureS) payable returns()
func (stake *Stake) PackRegister(peer [32]byte, signatureR [32]byte, signatureS [32]byte) []byte {
	enc, err := stake.abi.Pack("register", peer, signatureR, signatureS)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4da274fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 peer, bytes32 signatureR, bytes32 signatureS) payable returns()
func (stake *Stake) TryPackRegister(peer [32]byte, signatureR [32]byte, signatureS [32]byte) ([]byte, error) {
	return stake.abi.Pack("register", peer, signatureR, signatureS)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (stake *Stake) PackRegistry() []byte {
	enc, err := stake.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (stake *Stake) TryPackRegistry() ([]byte, error) {
	return stake.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (stake *Stake) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc04fb7c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seize(address account, uint256 amount, address beneficiary) returns()
func (stake *Stake) PackSeize(account common.Address, amount *big.Int, beneficiary common.Address) []byte {
	enc, err := stake.abi.Pack("seize", account, amount, beneficiary)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc04fb7c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seize(address account, uint256 amount, address beneficiary) returns()
func (stake *Stake) TryPackSeize(account common.Address, amount *big.Int, beneficiary common.Address) ([]byte, error) {
	return stake.abi.Pack("seize", account, amount, beneficiary)
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

// PackTasks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc305a6d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tasks() view returns(address)
func (stake *Stake) PackTasks() []byte {
	enc, err := stake.abi.Pack("tasks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTasks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc305a6d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tasks() view returns(address)
func (stake *Stake) TryPackTasks() ([]byte, error) {
	return stake.abi.Pack("tasks")
}

// UnpackTasks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc305a6d9.
//
// Solidity: function tasks() view returns(address)
func (stake *Stake) UnpackTasks(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("tasks", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
	if bytes.Equal(raw[:4], stake.abi.Errors["NotLocker"].ID.Bytes()[:4]) {
		return stake.UnpackNotLockerError(raw[4:])
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
type StakeBadParameters struct{}

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

// StakeNotLocker represents a NotLocker error raised by the Stake contract.
type StakeNotLocker struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLocker()
func StakeNotLockerErrorID() common.Hash {
	return common.HexToHash("0x1c12f2e9a4212b5a2da2c3f87f79b747de4f67242d52ff1bbec57f132f5f8efe")
}

// UnpackNotLockerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLocker()
func (stake *Stake) UnpackNotLockerError(raw []byte) (*StakeNotLocker, error) {
	out := new(StakeNotLocker)
	if err := stake.abi.UnpackIntoInterface(out, "NotLocker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNothingToDo represents a NothingToDo error raised by the Stake contract.
type StakeNothingToDo struct{}

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
type StakeTransferFailed struct{}

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
