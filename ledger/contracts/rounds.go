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

// RoundsMetaData contains all meta data concerning the Rounds contract.
var RoundsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadScore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"lastRound\",\"type\":\"uint64\"}],\"name\":\"NotAfter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"anonymous\":true,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"}],\"name\":\"Contributed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"}],\"name\":\"contribute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"totalsOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"rounds\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"lastRound\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"correct\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"asked\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Rounds",
	Bin: "0x60a034606c57601f6105ae38819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606c57516001600160a01b0381168103606c5760805260405161052690816100888239608051818181609601526102a70152f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b60003560e01c90816304baa00b146104cf575080635a97f6e3146101ac578063786bce5e146100bf57637b1039991461004b57600080fd5b346100ba5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ba57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b600080fd5b346100ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ba5760043567ffffffffffffffff811681036100ba576024359073ffffffffffffffffffffffffffffffffffffffff821682036100ba577bffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff60c093169160a01b16175464ffffffffff604051918060e01c835267ffffffffffffffff8160a01c166020840152818160781c166040840152818160501c166060840152818160281c1660808401521660a0820152f35b346100ba5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ba5760043560243563ffffffff8260601c169063ffffffff8360401c169163ffffffff841683821180156104bd575b80156104b5575b61045e578460c01c9373ffffffffffffffffffffffffffffffffffffffff33167bffffffffffffffff00000000000000000000000000000000000000008660a01b16179283548015600014610414576040517f508495d400000000000000000000000000000000000000000000000000000000815233600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561040857600091610372575b5015610344575b68ffffffff00000000008860081b169260501b9160781b9060017bffffffffffffffff00000000000000000000000000000000000000008a60201b169160e01c0160e01b171717171790556040519283526020830152604435604083015260603392a2005b7fbfc6c337000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b9060203d602011610401575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f820116830183811067ffffffffffffffff8211176103d4576020918491604052810103126103d1575051896102d8565b80fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b503d61037e565b6040513d6000823e3d90fd5b919067ffffffffffffffff8360a01c168067ffffffffffffffff8a60801c161115610488575064ffffffffff8360781c16019064ffffffffff8360501c1601918260281c156102df575b7f9c9cef390000000000000000000000000000000000000000000000000000000060005260046000fd5b7fcc822d3f0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b50821561020f565b508063ffffffff8660201c1611610208565b346100ba5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ba57807fdd66094a943f85f45e47aafbd96e4cd36d10e532608041b7fd650e85c086996560209252f3",
}

// Rounds is an auto generated Go binding around an Ethereum contract.
type Rounds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rounds) GetABI() abi.ABI {
	return c.abi
}

// NewRounds creates a new instance of Rounds.
func NewRounds() *Rounds {
	parsed, err := RoundsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rounds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rounds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (rounds *Rounds) PackConstructor(registry_ common.Address) []byte {
	enc, err := rounds.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackContribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a97f6e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contribute(uint256 score, bytes32 claim, bytes32 post) returns()
func (rounds *Rounds) PackContribute(score *big.Int, claim [32]byte, post [32]byte) []byte {
	enc, err := rounds.abi.Pack("contribute", score, claim, post)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a97f6e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contribute(uint256 score, bytes32 claim, bytes32 post) returns()
func (rounds *Rounds) TryPackContribute(score *big.Int, claim [32]byte, post [32]byte) ([]byte, error) {
	return rounds.abi.Pack("contribute", score, claim, post)
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (rounds *Rounds) PackKind() []byte {
	enc, err := rounds.abi.Pack("kind")
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
func (rounds *Rounds) TryPackKind() ([]byte, error) {
	return rounds.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (rounds *Rounds) UnpackKind(data []byte) ([32]byte, error) {
	out, err := rounds.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (rounds *Rounds) PackRegistry() []byte {
	enc, err := rounds.abi.Pack("registry")
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
func (rounds *Rounds) TryPackRegistry() ([]byte, error) {
	return rounds.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (rounds *Rounds) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := rounds.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x786bce5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalsOf(uint64 swarm, address account) view returns(uint32 rounds, uint64 lastRound, uint64 rewarded, uint64 sampled, uint64 correct, uint64 asked)
func (rounds *Rounds) PackTotalsOf(swarm uint64, account common.Address) []byte {
	enc, err := rounds.abi.Pack("totalsOf", swarm, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x786bce5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalsOf(uint64 swarm, address account) view returns(uint32 rounds, uint64 lastRound, uint64 rewarded, uint64 sampled, uint64 correct, uint64 asked)
func (rounds *Rounds) TryPackTotalsOf(swarm uint64, account common.Address) ([]byte, error) {
	return rounds.abi.Pack("totalsOf", swarm, account)
}

// TotalsOfOutput serves as a container for the return parameters of contract
// method TotalsOf.
type TotalsOfOutput struct {
	Rounds    uint32
	LastRound uint64
	Rewarded  uint64
	Sampled   uint64
	Correct   uint64
	Asked     uint64
}

// UnpackTotalsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x786bce5e.
//
// Solidity: function totalsOf(uint64 swarm, address account) view returns(uint32 rounds, uint64 lastRound, uint64 rewarded, uint64 sampled, uint64 correct, uint64 asked)
func (rounds *Rounds) UnpackTotalsOf(data []byte) (TotalsOfOutput, error) {
	out, err := rounds.abi.Unpack("totalsOf", data)
	outstruct := new(TotalsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Rounds = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.LastRound = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Rewarded = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Sampled = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Correct = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.Asked = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rounds *Rounds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rounds.abi.Errors["BadScore"].ID.Bytes()[:4]) {
		return rounds.UnpackBadScoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["NotAfter"].ID.Bytes()[:4]) {
		return rounds.UnpackNotAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rounds.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return rounds.UnpackNotRegisteredError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// RoundsBadScore represents a BadScore error raised by the Rounds contract.
type RoundsBadScore struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadScore()
func RoundsBadScoreErrorID() common.Hash {
	return common.HexToHash("0x9c9cef391a7a5a08a53d6976cc053d392894fa01d34e0471d3863d983907ef7e")
}

// UnpackBadScoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadScore()
func (rounds *Rounds) UnpackBadScoreError(raw []byte) (*RoundsBadScore, error) {
	out := new(RoundsBadScore)
	if err := rounds.abi.UnpackIntoInterface(out, "BadScore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsNotAfter represents a NotAfter error raised by the Rounds contract.
type RoundsNotAfter struct {
	LastRound uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAfter(uint64 lastRound)
func RoundsNotAfterErrorID() common.Hash {
	return common.HexToHash("0xcc822d3fe94e997efbb90983f845571651e4f1ece96b69b9fee494a9b7858475")
}

// UnpackNotAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAfter(uint64 lastRound)
func (rounds *Rounds) UnpackNotAfterError(raw []byte) (*RoundsNotAfter, error) {
	out := new(RoundsNotAfter)
	if err := rounds.abi.UnpackIntoInterface(out, "NotAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundsNotRegistered represents a NotRegistered error raised by the Rounds contract.
type RoundsNotRegistered struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address account)
func RoundsNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address account)
func (rounds *Rounds) UnpackNotRegisteredError(raw []byte) (*RoundsNotRegistered, error) {
	out := new(RoundsNotRegistered)
	if err := rounds.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}
