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

// IRootsLeaf is an auto generated low-level Go binding around an user-defined struct.
type IRootsLeaf struct {
	Account  common.Address
	Round    uint64
	Rewarded uint64
	Sampled  uint64
	Claim    [32]byte
	Post     [32]byte
	R        [32]byte
	Vs       [32]byte
}

// IRootsPosting is an auto generated low-level Go binding around an user-defined struct.
type IRootsPosting struct {
	Swarm    uint64
	Round    uint64
	Index    uint32
	Count    uint32
	Sum      *big.Int
	Root     [32]byte
	Poster   common.Address
	PostedAt *big.Int
}

// IRootsWay is an auto generated low-level Go binding around an user-defined struct.
type IRootsWay struct {
	Sum    *big.Int
	Hashes [][32]byte
	Sums   []*big.Int
}

// RewardsPot is an auto generated low-level Go binding around an user-defined struct.
type RewardsPot struct {
	Sponsor  common.Address
	Swarm    uint64
	Since    uint32
	Rate     *big.Int
	Cap      uint64
	MinStake *big.Int
	Until    *big.Int
	Left     *big.Int
}

// RewardsMetaData contains all meta data concerning the Rewards contract.
var RewardsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"roots_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotFinal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"TooLittleStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongSwarm\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lifetime\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PotClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"rate\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"minStake\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint128\",\"name\":\"left\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structRewards.Pot\",\"name\":\"pot\",\"type\":\"tuple\"}],\"name\":\"PotCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PotFilled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structIRoots.Posting\",\"name\":\"posting\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structIRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structIRoots.Way\",\"name\":\"way\",\"type\":\"tuple\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"fill\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"rate\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"minStake\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"}],\"name\":\"fund\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"potCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"potOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"rate\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"cap\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"minStake\",\"type\":\"uint96\"},{\"internalType\":\"uint40\",\"name\":\"until\",\"type\":\"uint40\"},{\"internalType\":\"uint128\",\"name\":\"left\",\"type\":\"uint128\"}],\"internalType\":\"structRewards.Pot\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIPayees\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"roots\",\"outputs\":[{\"internalType\":\"contractIRoots\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"seenOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"postings\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStakes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Rewards",
	Bin: "0x60e03461010c57601f61197b38819003918201601f19168301916001600160401b038311848410176101115780849260609460405283398101031261010c5761004781610127565b90610060604061005960208401610127565b9201610127565b916001600160a01b0316801580156100fb575b80156100ea575b6100d9576080526001600160a01b0390811660a0521660c05260405161183f908161013c82396080518181816103e501528181610b640152611489015260a051818181610c02015261141a015260c0518181816107e60152610e900152f35b63a18a709360e01b60005260046000fd5b506001600160a01b0383161561007a565b506001600160a01b03821615610073565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361010c5756fe608080604052600436101561001357600080fd5b60003560e01c90816304baa00b146115cf575080630aebeb4e146114ad578063393fe1cd1461143e5780633a4b66f1146113cf5780633fda5389146112b257806365c85b39146112105780637af3a9201461080a5780637b1039991461079b5780637ffa6036146102b9578063cf72f2301461027d5763fa79e0171461009857600080fd5b346102785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027857600060e06040516100d781611655565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201520152600435600052600160205261027460406000206fffffffffffffffffffffffffffffffff60026040519261013384611655565b805473ffffffffffffffffffffffffffffffffffffffff8116855267ffffffffffffffff8160a01c16602086015260e01c604085015260018101546bffffffffffffffffffffffff8116606086015267ffffffffffffffff8160601c16608086015260a01c60a0850152015464ffffffffff811660c084015260281c1660e08201526040519182918291909160e06fffffffffffffffffffffffffffffffff8161010084019573ffffffffffffffffffffffffffffffffffffffff815116855267ffffffffffffffff602082015116602086015263ffffffff60408201511660408601526bffffffffffffffffffffffff606082015116606086015267ffffffffffffffff60808201511660808601526bffffffffffffffffffffffff60a08201511660a086015264ffffffffff60c08201511660c0860152015116910152565b0390f35b600080fd5b346102785760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610278576020600054604051908152f35b60a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102785760043567ffffffffffffffff811680910361027857602435906bffffffffffffffffffffffff82168092036102785761031a611626565b906064356bffffffffffffffffffffffff8116809103610278576084359064ffffffffff82168092036102785784158015610789575b801561077f575b8015610777575b801561075e575b61073457600054937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85146107055760018501600055604051957fea846a2900000000000000000000000000000000000000000000000000000000875284600488015260208760248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9687156106f9576000976106c1575b508564ffffffffff6002876105d29660209b98967fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff996040519d8e9761048e89611655565b3389526020890190815263ffffffff60408a01921682526060890192835267ffffffffffffffff60808a019716875260a0890197885260c089019d8e5260e089019b8d34168d526000526020600190527fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff60406000209b5116925160a01b16925160e01b1691171787555116925160601b16925160a01b169117176001820155019351167fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000084541617835551167fffffffffffffffffffffff00000000000000000000000000000000ffffffffff74ffffffffffffffffffffffffffffffff000000000083549260281b169116179055565b827f3eddb633c4738fbf01d9d5e91bbf2cd6f686b82043aba97e0106cc28462601b1604051806106b633958291909160e06fffffffffffffffffffffffffffffffff8161010084019573ffffffffffffffffffffffffffffffffffffffff815116855267ffffffffffffffff602082015116602086015263ffffffff60408201511660408601526bffffffffffffffffffffffff606082015116606086015267ffffffffffffffff60808201511660808601526bffffffffffffffffffffffff60a08201511660a086015264ffffffffff60c08201511660c0860152015116910152565b0390a4604051908152f35b965092906020873d6020116106f1575b816106de602093836116a1565b8101031261027857955195909285610416565b3d91506106d1565b6040513d6000823e3d90fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fa18a70930000000000000000000000000000000000000000000000000000000060005260046000fd5b506fffffffffffffffffffffffffffffffff3411610365565b50341561035e565b5042821115610357565b5067ffffffffffffffff841615610350565b346102785760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610278576102607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610278576004356101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610278576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebc36011261027857610244359067ffffffffffffffff821161027857816004019160607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102785781600052600160205260406000209081549073ffffffffffffffffffffffffffffffffffffffff8216156111e657600283019182549364ffffffffff85168042116111b9575060243567ffffffffffffffff8116978882036102785767ffffffffffffffff8460a01c16890361118f57604051917faf81b6a200000000000000000000000000000000000000000000000000000000835250600098600483015267ffffffffffffffff610989611626565b1660248301526064359463ffffffff861680960361118b5785604484015260843563ffffffff811680910361118757606484015260a4356bffffffffffffffffffffffff811680910361118757608484015260c43560a484015260e43573ffffffffffffffffffffffffffffffffffffffff81168091036111875760c48401526101043564ffffffffff81168091036111875760e4840152610124356101048401526101443573ffffffffffffffffffffffffffffffffffffffff8116809103611187576101248401526101643567ffffffffffffffff8116809103611187576101448401526101843567ffffffffffffffff8116809103611187576101648401526101a43567ffffffffffffffff811680910361118757610b4b8492610b1a60209585946101848601526101c4356101a48601526101e4356101c4860152610204356101e48601526102243561020486015261024061022486015280356102448601526044610b12610aff60248601846116e2565b60606102648a01526102a4890191611735565b9301906116e2565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdbc85840301610284860152611735565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561111957889161114c575b501561112457610ba2611772565b9073ffffffffffffffffffffffffffffffffffffffff604051927f33e25bb900000000000000000000000000000000000000000000000000000000845216600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156111195788926110e0575b5060010154908160a01c908181106110b257505085875260026020526040872073ffffffffffffffffffffffffffffffffffffffff610c6f611772565b168852602052604087209263ffffffff845493818560401c169060e01c8082116000146110ab57505b1691600182019283831161100b5780841180159061108d575b61106557610cbd61163d565b67ffffffffffffffff80871691160367ffffffffffffffff81116110385767ffffffffffffffff16920360010183811161100b579181610d1f6fffffffffffffffffffffffffffffffff9467ffffffffffffffff610d3c9560601c1690611796565b808311610ff7575b506bffffffffffffffffffffffff1690611796565b9560281c16808611610fef575b508415610fc7577fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006bffffffff000000000000000067ffffffffffffffff610d8f61163d565b169260401b169216171790556fffffffffffffffffffffffffffffffff82166fffffffffffffffffffffffffffffffff825460281c1603906fffffffffffffffffffffffffffffffff8211610f9a5790610e2991907fffffffffffffffffffffff00000000000000000000000000000000ffffffffff74ffffffffffffffffffffffffffffffff000000000083549260281b169116179055565b610e31611772565b73ffffffffffffffffffffffffffffffffffffffff604051917f6da61d1e00000000000000000000000000000000000000000000000000000000835216600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610f8f578491610f38575b50610f3592610ecd611772565b907f3e356ee9071ea983e847cc7da7b8b224b8f44262f7c9ce77262ea0e854a5442c606073ffffffffffffffffffffffffffffffffffffffff610f0e61163d565b9467ffffffffffffffff6040519683891688521660208701528760408701521693a36117a9565b80f35b90506020813d602011610f87575b81610f53602093836116a1565b81010312610f8357519173ffffffffffffffffffffffffffffffffffffffff83168303610f835791610f35610ec0565b8380fd5b3d9150610f46565b6040513d86823e3d90fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004877f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b945087610d49565b91506bffffffffffffffffffffffff610d27565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248b7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60048a7f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b5061109661163d565b67ffffffffffffffff80871691161115610cb1565b9050610c98565b7fcd267064000000000000000000000000000000000000000000000000000000008952600452602452604487fd5b9091506020813d602011611111575b816110fc602093836116a1565b8101031261110d5751906001610c32565b8780fd5b3d91506110ef565b6040513d8a823e3d90fd5b6004877fd7c25c79000000000000000000000000000000000000000000000000000000008152fd5b90506020813d60201161117f575b81611167602093836116a1565b8101031261110d5751801515810361110d5788610b94565b3d915061115a565b8a80fd5b8980fd5b7f1570ffb40000000000000000000000000000000000000000000000000000000060005260046000fd5b7f691e56820000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f5c52a8680000000000000000000000000000000000000000000000000000000060005260046000fd5b346102785760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102785760243573ffffffffffffffffffffffffffffffffffffffff8116810361027857600435600052600260205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526040806000205463ffffffff82519167ffffffffffffffff81168352831c166020820152f35b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027857600435806000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff8154161580156113c7575b6111e657600201805464ffffffffff81168042116111b957506fffffffffffffffffffffffffffffffff8034169160281c16016fffffffffffffffffffffffffffffffff81116107055781547fffffffffffffffffffffff00000000000000000000000000000000ffffffffff1660289190911b74ffffffffffffffffffffffffffffffff0000000000161790557f9bfbcb233e8f28c51229944679d6015dfb5596e09f4e72365432d86fecac51a96020604051348152a2005b50341561130d565b346102785760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102785760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102785760043580600052600160205260406000209060028201908154916fffffffffffffffffffffffffffffffff8360281c169283156111e65764ffffffffff168042111561159757509273ffffffffffffffffffffffffffffffffffffffff91847fffffffffffffffffffffff00000000000000000000000000000000ffffffffff61159596541690557f533e0d25214b2249947c38d6ebdcbd56fc7a661a25b09d3b3f98856bc65d03a56020604051868152a254166117a9565b005b60018101809111610705577f2a35a3240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b346102785760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027857807fd84cfcca93cb5137bb6fe920b8dab7889f815f2eadc47d494e3c59ea57d1853860209252f35b6044359067ffffffffffffffff8216820361027857565b6101843567ffffffffffffffff811681036102785790565b610100810190811067ffffffffffffffff82111761167257604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761167257604052565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561027857016020813591019167ffffffffffffffff8211610278578160051b3603831361027857565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116102785760209260051b809284830137010190565b6101443573ffffffffffffffffffffffffffffffffffffffff811681036102785790565b8181029291811591840414171561070557565b600080809381935af13d1561183a573d67ffffffffffffffff811161167257604051906117fe60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601836116a1565b8152600060203d92013e5b1561181057565b7f90b8ec180000000000000000000000000000000000000000000000000000000060005260046000fd5b61180956",
}

// Rewards is an auto generated Go binding around an Ethereum contract.
type Rewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rewards) GetABI() abi.ABI {
	return c.abi
}

// NewRewards creates a new instance of Rewards.
func NewRewards() *Rewards {
	parsed, err := RewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address roots_, address stake_, address registry_) returns()
func (rewards *Rewards) PackConstructor(roots_ common.Address, stake_ common.Address, registry_ common.Address) []byte {
	enc, err := rewards.abi.Pack("", roots_, stake_, registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7af3a920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id, (uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) posting, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) returns()
func (rewards *Rewards) PackClaim(id *big.Int, posting IRootsPosting, index *big.Int, leaf IRootsLeaf, way IRootsWay) []byte {
	enc, err := rewards.abi.Pack("claim", id, posting, index, leaf, way)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7af3a920.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id, (uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) posting, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) returns()
func (rewards *Rewards) TryPackClaim(id *big.Int, posting IRootsPosting, index *big.Int, leaf IRootsLeaf, way IRootsWay) ([]byte, error) {
	return rewards.abi.Pack("claim", id, posting, index, leaf, way)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (rewards *Rewards) PackClose(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (rewards *Rewards) TryPackClose(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("close", id)
}

// PackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fda5389.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fill(uint256 id) payable returns()
func (rewards *Rewards) PackFill(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("fill", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fda5389.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fill(uint256 id) payable returns()
func (rewards *Rewards) TryPackFill(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("fill", id)
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ffa6036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint64 swarm, uint96 rate, uint64 cap, uint96 minStake, uint40 until) payable returns(uint256 id)
func (rewards *Rewards) PackFund(swarm uint64, rate *big.Int, cap uint64, minStake *big.Int, until *big.Int) []byte {
	enc, err := rewards.abi.Pack("fund", swarm, rate, cap, minStake, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ffa6036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint64 swarm, uint96 rate, uint64 cap, uint96 minStake, uint40 until) payable returns(uint256 id)
func (rewards *Rewards) TryPackFund(swarm uint64, rate *big.Int, cap uint64, minStake *big.Int, until *big.Int) ([]byte, error) {
	return rewards.abi.Pack("fund", swarm, rate, cap, minStake, until)
}

// UnpackFund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ffa6036.
//
// Solidity: function fund(uint64 swarm, uint96 rate, uint64 cap, uint96 minStake, uint40 until) payable returns(uint256 id)
func (rewards *Rewards) UnpackFund(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("fund", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (rewards *Rewards) PackKind() []byte {
	enc, err := rewards.abi.Pack("kind")
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
func (rewards *Rewards) TryPackKind() ([]byte, error) {
	return rewards.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (rewards *Rewards) UnpackKind(data []byte) ([32]byte, error) {
	out, err := rewards.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPotCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf72f230.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function potCount() view returns(uint256)
func (rewards *Rewards) PackPotCount() []byte {
	enc, err := rewards.abi.Pack("potCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPotCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf72f230.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function potCount() view returns(uint256)
func (rewards *Rewards) TryPackPotCount() ([]byte, error) {
	return rewards.abi.Pack("potCount")
}

// UnpackPotCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf72f230.
//
// Solidity: function potCount() view returns(uint256)
func (rewards *Rewards) UnpackPotCount(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("potCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa79e017.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function potOf(uint256 id) view returns((address,uint64,uint32,uint96,uint64,uint96,uint40,uint128))
func (rewards *Rewards) PackPotOf(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("potOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa79e017.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function potOf(uint256 id) view returns((address,uint64,uint32,uint96,uint64,uint96,uint40,uint128))
func (rewards *Rewards) TryPackPotOf(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("potOf", id)
}

// UnpackPotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa79e017.
//
// Solidity: function potOf(uint256 id) view returns((address,uint64,uint32,uint96,uint64,uint96,uint40,uint128))
func (rewards *Rewards) UnpackPotOf(data []byte) (RewardsPot, error) {
	out, err := rewards.abi.Unpack("potOf", data)
	if err != nil {
		return *new(RewardsPot), err
	}
	out0 := *abi.ConvertType(out[0], new(RewardsPot)).(*RewardsPot)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (rewards *Rewards) PackRegistry() []byte {
	enc, err := rewards.abi.Pack("registry")
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
func (rewards *Rewards) TryPackRegistry() ([]byte, error) {
	return rewards.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (rewards *Rewards) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x393fe1cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roots() view returns(address)
func (rewards *Rewards) PackRoots() []byte {
	enc, err := rewards.abi.Pack("roots")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x393fe1cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roots() view returns(address)
func (rewards *Rewards) TryPackRoots() ([]byte, error) {
	return rewards.abi.Pack("roots")
}

// UnpackRoots is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x393fe1cd.
//
// Solidity: function roots() view returns(address)
func (rewards *Rewards) UnpackRoots(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("roots", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c85b39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seenOf(uint256 id, address account) view returns(uint64 rewarded, uint32 postings)
func (rewards *Rewards) PackSeenOf(id *big.Int, account common.Address) []byte {
	enc, err := rewards.abi.Pack("seenOf", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65c85b39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seenOf(uint256 id, address account) view returns(uint64 rewarded, uint32 postings)
func (rewards *Rewards) TryPackSeenOf(id *big.Int, account common.Address) ([]byte, error) {
	return rewards.abi.Pack("seenOf", id, account)
}

// SeenOfOutput serves as a container for the return parameters of contract
// method SeenOf.
type SeenOfOutput struct {
	Rewarded uint64
	Postings uint32
}

// UnpackSeenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65c85b39.
//
// Solidity: function seenOf(uint256 id, address account) view returns(uint64 rewarded, uint32 postings)
func (rewards *Rewards) UnpackSeenOf(data []byte) (SeenOfOutput, error) {
	out, err := rewards.abi.Unpack("seenOf", data)
	outstruct := new(SeenOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Rewarded = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Postings = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (rewards *Rewards) PackStake() []byte {
	enc, err := rewards.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() view returns(address)
func (rewards *Rewards) TryPackStake() ([]byte, error) {
	return rewards.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (rewards *Rewards) UnpackStake(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RewardsClaimed represents a Claimed event raised by the Rewards contract.
type RewardsClaimed struct {
	Id       *big.Int
	Account  common.Address
	To       common.Address
	Lifetime *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardsClaimed) ContractEventName() string {
	return RewardsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed id, address indexed account, address to, uint256 lifetime, uint256 amount)
func (rewards *Rewards) UnpackClaimedEvent(log *types.Log) (*RewardsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsClaimed)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsPotClosed represents a PotClosed event raised by the Rewards contract.
type RewardsPotClosed struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsPotClosedEventName = "PotClosed"

// ContractEventName returns the user-defined event name.
func (RewardsPotClosed) ContractEventName() string {
	return RewardsPotClosedEventName
}

// UnpackPotClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PotClosed(uint256 indexed id, uint256 amount)
func (rewards *Rewards) UnpackPotClosedEvent(log *types.Log) (*RewardsPotClosed, error) {
	event := "PotClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsPotClosed)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsPotCreated represents a PotCreated event raised by the Rewards contract.
type RewardsPotCreated struct {
	Id      *big.Int
	Sponsor common.Address
	Swarm   uint64
	Pot     RewardsPot
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardsPotCreatedEventName = "PotCreated"

// ContractEventName returns the user-defined event name.
func (RewardsPotCreated) ContractEventName() string {
	return RewardsPotCreatedEventName
}

// UnpackPotCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PotCreated(uint256 indexed id, address indexed sponsor, uint64 indexed swarm, (address,uint64,uint32,uint96,uint64,uint96,uint40,uint128) pot)
func (rewards *Rewards) UnpackPotCreatedEvent(log *types.Log) (*RewardsPotCreated, error) {
	event := "PotCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsPotCreated)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsPotFilled represents a PotFilled event raised by the Rewards contract.
type RewardsPotFilled struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsPotFilledEventName = "PotFilled"

// ContractEventName returns the user-defined event name.
func (RewardsPotFilled) ContractEventName() string {
	return RewardsPotFilledEventName
}

// UnpackPotFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PotFilled(uint256 indexed id, uint256 amount)
func (rewards *Rewards) UnpackPotFilledEvent(log *types.Log) (*RewardsPotFilled, error) {
	event := "PotFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsPotFilled)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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
func (rewards *Rewards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewards.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return rewards.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["NotFinal"].ID.Bytes()[:4]) {
		return rewards.UnpackNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return rewards.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return rewards.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return rewards.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TooLittleStake"].ID.Bytes()[:4]) {
		return rewards.UnpackTooLittleStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return rewards.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["WrongSwarm"].ID.Bytes()[:4]) {
		return rewards.UnpackWrongSwarmError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// RewardsBadParameters represents a BadParameters error raised by the Rewards contract.
type RewardsBadParameters struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func RewardsBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (rewards *Rewards) UnpackBadParametersError(raw []byte) (*RewardsBadParameters, error) {
	out := new(RewardsBadParameters)
	if err := rewards.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsNotFinal represents a NotFinal error raised by the Rewards contract.
type RewardsNotFinal struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinal()
func RewardsNotFinalErrorID() common.Hash {
	return common.HexToHash("0xd7c25c793a1aafb90e1fc0019f0f422e781666d247cfb09c4e9f0d4164056539")
}

// UnpackNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinal()
func (rewards *Rewards) UnpackNotFinalError(raw []byte) (*RewardsNotFinal, error) {
	out := new(RewardsNotFinal)
	if err := rewards.abi.UnpackIntoInterface(out, "NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsNothingToDo represents a NothingToDo error raised by the Rewards contract.
type RewardsNothingToDo struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo()
func RewardsNothingToDoErrorID() common.Hash {
	return common.HexToHash("0x5c52a8685c474c69637a8bd0989a1142629129e3293bd9aa6468eff5dd643948")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo()
func (rewards *Rewards) UnpackNothingToDoError(raw []byte) (*RewardsNothingToDo, error) {
	out := new(RewardsNothingToDo)
	if err := rewards.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTooEarly represents a TooEarly error raised by the Rewards contract.
type RewardsTooEarly struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 from)
func RewardsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 from)
func (rewards *Rewards) UnpackTooEarlyError(raw []byte) (*RewardsTooEarly, error) {
	out := new(RewardsTooEarly)
	if err := rewards.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTooLate represents a TooLate error raised by the Rewards contract.
type RewardsTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func RewardsTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (rewards *Rewards) UnpackTooLateError(raw []byte) (*RewardsTooLate, error) {
	out := new(RewardsTooLate)
	if err := rewards.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTooLittleStake represents a TooLittleStake error raised by the Rewards contract.
type RewardsTooLittleStake struct {
	Free *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleStake(uint256 free, uint256 need)
func RewardsTooLittleStakeErrorID() common.Hash {
	return common.HexToHash("0xcd2670648eaa8987b796ff86db4fa728bc8cb8b99be6e230d663075c3ac5e2e2")
}

// UnpackTooLittleStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleStake(uint256 free, uint256 need)
func (rewards *Rewards) UnpackTooLittleStakeError(raw []byte) (*RewardsTooLittleStake, error) {
	out := new(RewardsTooLittleStake)
	if err := rewards.abi.UnpackIntoInterface(out, "TooLittleStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTransferFailed represents a TransferFailed error raised by the Rewards contract.
type RewardsTransferFailed struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed()
func RewardsTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x90b8ec1877afffd816d05d9b13947f3ff18ec5851c38bad15ec2b710f92391b1")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed()
func (rewards *Rewards) UnpackTransferFailedError(raw []byte) (*RewardsTransferFailed, error) {
	out := new(RewardsTransferFailed)
	if err := rewards.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsWrongSwarm represents a WrongSwarm error raised by the Rewards contract.
type RewardsWrongSwarm struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSwarm()
func RewardsWrongSwarmErrorID() common.Hash {
	return common.HexToHash("0x1570ffb4e313de72d316e27507ec5764a0b442eb49c767a72c2ff493a1c794ab")
}

// UnpackWrongSwarmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSwarm()
func (rewards *Rewards) UnpackWrongSwarmError(raw []byte) (*RewardsWrongSwarm, error) {
	out := new(RewardsWrongSwarm)
	if err := rewards.abi.UnpackIntoInterface(out, "WrongSwarm", raw); err != nil {
		return nil, err
	}
	return out, nil
}
