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

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroPeer\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"signatureR\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"signatureS\",\"type\":\"bytes32\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"signatureR\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"signatureS\",\"type\":\"bytes32\"}],\"name\":\"Rotated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"payoutOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"peerOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureR\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureS\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureR\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureS\",\"type\":\"bytes32\"}],\"name\":\"registerFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"peer\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureR\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"signatureS\",\"type\":\"bytes32\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"setPayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Registry",
	Bin: "0x60a034606d57601f61062938819003918201601f19168301916001600160401b03831184841017607257808492602094604052833981010312606d57516001600160a01b0381168103606d576080526040516105a09081610089823960805181818161026201526103910152f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b60003560e01c90816304baa00b1461044a575080631354c151146103b55780633a4b66f1146103465780634da274fd1461032e578063508495d4146102c95780636257b35c146102145780636da61d1e146101715763a3ff39b21461007757600080fd5b3461016c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016c576100ae6104d9565b3360005260006020526040600020541561013e5733600052600160205273ffffffffffffffffffffffffffffffffffffffff6040600020911690817fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790556040519081527f18b5078a8a55f53c428467b7f19cf8408acc494f8ae06b3e6202b7b2b19d23dc60203392a2005b7fbfc6c337000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b600080fd5b3461016c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016c5760206101aa6104d9565b73ffffffffffffffffffffffffffffffffffffffff81166000526001825273ffffffffffffffffffffffffffffffffffffffff60406000205416801560001461020d57505b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b90506101ef565b3461016c5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016c5761024b6104d9565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361029f5761029d906064359060443590602435906104fc565b005b7fc9e6c9390000000000000000000000000000000000000000000000000000000060005260046000fd5b3461016c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016c5773ffffffffffffffffffffffffffffffffffffffff6103156104d9565b1660005260006020526020604060002054604051908152f35b3461016c5761029d61033f366104a1565b91336104fc565b3461016c5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016c576103c3366104a1565b8215610420573360005260006020526040600020541561013e573360005260006020528260406000205560405191825260208201527f1fe60a8ccae3f7a2748568527fdbbdb1ad83cb5c6101c978175442d980996b6360403392a3005b7f9e1be3a90000000000000000000000000000000000000000000000000000000060005260046000fd5b3461016c5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016c57807f3ff8be1bd5feec64e00bfaf76acb6fbe5e9c4ac4fa63b5520d54cd732c8d7a8060209252f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc606091011261016c57600435906024359060443590565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361016c57565b9291909283156104205773ffffffffffffffffffffffffffffffffffffffff16918260005260006020526040600020548061057357507f09564c6fc101b6ad9639953c45deec5b262fe68256e37bbdd2d9d127573b2dc89160409184600052600060205285836000205582519182526020820152a3565b7f77caf6720000000000000000000000000000000000000000000000000000000060005260045260246000fd",
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Registry) GetABI() abi.ABI {
	return c.abi
}

// NewRegistry creates a new instance of Registry.
func NewRegistry() *Registry {
	parsed, err := RegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Registry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Registry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address stake_) returns()
func (registry *Registry) PackConstructor(stake_ common.Address) []byte {
	enc, err := registry.abi.Pack("", stake_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (registry *Registry) PackKind() []byte {
	enc, err := registry.abi.Pack("kind")
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
func (registry *Registry) TryPackKind() ([]byte, error) {
	return registry.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (registry *Registry) UnpackKind(data []byte) ([32]byte, error) {
	out, err := registry.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutOf(address account) view returns(address)
func (registry *Registry) PackPayoutOf(account common.Address) []byte {
	enc, err := registry.abi.Pack("payoutOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutOf(address account) view returns(address)
func (registry *Registry) TryPackPayoutOf(account common.Address) ([]byte, error) {
	return registry.abi.Pack("payoutOf", account)
}

// UnpackPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da61d1e.
//
// Solidity: function payoutOf(address account) view returns(address)
func (registry *Registry) UnpackPayoutOf(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("payoutOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPeerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x508495d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function peerOf(address account) view returns(bytes32 peer)
func (registry *Registry) PackPeerOf(account common.Address) []byte {
	enc, err := registry.abi.Pack("peerOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x508495d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function peerOf(address account) view returns(bytes32 peer)
func (registry *Registry) TryPackPeerOf(account common.Address) ([]byte, error) {
	return registry.abi.Pack("peerOf", account)
}

// UnpackPeerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x508495d4.
//
// Solidity: function peerOf(address account) view returns(bytes32 peer)
func (registry *Registry) UnpackPeerOf(data []byte) ([32]byte, error) {
	out, err := registry.abi.Unpack("peerOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4da274fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 peer, bytes32 signatureR, bytes32 signatureS) returns()
func (registry *Registry) PackRegister(peer [32]byte, signatureR [32]byte, signatureS [32]byte) []byte {
	enc, err := registry.abi.Pack("register", peer, signatureR, signatureS)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4da274fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 peer, bytes32 signatureR, bytes32 signatureS) returns()
func (registry *Registry) TryPackRegister(peer [32]byte, signatureR [32]byte, signatureS [32]byte) ([]byte, error) {
	return registry.abi.Pack("register", peer, signatureR, signatureS)
}

// PackRegisterFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6257b35c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerFor(address account, bytes32 peer, bytes32 signatureR, bytes32 signatureS) returns()
func (registry *Registry) PackRegisterFor(account common.Address, peer [32]byte, signatureR [32]byte, signatureS [32]byte) []byte {
	enc, err := registry.abi.Pack("registerFor", account, peer, signatureR, signatureS)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6257b35c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerFor(address account, bytes32 peer, bytes32 signatureR, bytes32 signatureS) returns()
func (registry *Registry) TryPackRegisterFor(account common.Address, peer [32]byte, signatureR [32]byte, signatureS [32]byte) ([]byte, error) {
	return registry.abi.Pack("registerFor", account, peer, signatureR, signatureS)
}

// PackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1354c151.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotate(bytes32 peer, bytes32 signatureR, bytes32 signatureS) returns()
func (registry *Registry) PackRotate(peer [32]byte, signatureR [32]byte, signatureS [32]byte) []byte {
	enc, err := registry.abi.Pack("rotate", peer, signatureR, signatureS)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1354c151.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotate(bytes32 peer, bytes32 signatureR, bytes32 signatureS) returns()
func (registry *Registry) TryPackRotate(peer [32]byte, signatureR [32]byte, signatureS [32]byte) ([]byte, error) {
	return registry.abi.Pack("rotate", peer, signatureR, signatureS)
}

// PackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ff39b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayout(address payout) returns()
func (registry *Registry) PackSetPayout(payout common.Address) []byte {
	enc, err := registry.abi.Pack("setPayout", payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3ff39b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayout(address payout) returns()
func (registry *Registry) TryPackSetPayout(payout common.Address) ([]byte, error) {
	return registry.abi.Pack("setPayout", payout)
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (registry *Registry) PackStake() []byte {
	enc, err := registry.abi.Pack("stake")
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
func (registry *Registry) TryPackStake() ([]byte, error) {
	return registry.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (registry *Registry) UnpackStake(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RegistryPayoutSet represents a PayoutSet event raised by the Registry contract.
type RegistryPayoutSet struct {
	Account common.Address
	Payout  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RegistryPayoutSetEventName = "PayoutSet"

// ContractEventName returns the user-defined event name.
func (RegistryPayoutSet) ContractEventName() string {
	return RegistryPayoutSetEventName
}

// UnpackPayoutSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutSet(address indexed account, address payout)
func (registry *Registry) UnpackPayoutSetEvent(log *types.Log) (*RegistryPayoutSet, error) {
	event := "PayoutSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryPayoutSet)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryRegistered represents a Registered event raised by the Registry contract.
type RegistryRegistered struct {
	Account    common.Address
	Peer       [32]byte
	SignatureR [32]byte
	SignatureS [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const RegistryRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (RegistryRegistered) ContractEventName() string {
	return RegistryRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(address indexed account, bytes32 indexed peer, bytes32 signatureR, bytes32 signatureS)
func (registry *Registry) UnpackRegisteredEvent(log *types.Log) (*RegistryRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryRegistered)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryRotated represents a Rotated event raised by the Registry contract.
type RegistryRotated struct {
	Account    common.Address
	Peer       [32]byte
	SignatureR [32]byte
	SignatureS [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const RegistryRotatedEventName = "Rotated"

// ContractEventName returns the user-defined event name.
func (RegistryRotated) ContractEventName() string {
	return RegistryRotatedEventName
}

// UnpackRotatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rotated(address indexed account, bytes32 indexed peer, bytes32 signatureR, bytes32 signatureS)
func (registry *Registry) UnpackRotatedEvent(log *types.Log) (*RegistryRotated, error) {
	event := "Rotated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryRotated)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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
func (registry *Registry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], registry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return registry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return registry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotStake"].ID.Bytes()[:4]) {
		return registry.UnpackNotStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ZeroPeer"].ID.Bytes()[:4]) {
		return registry.UnpackZeroPeerError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// RegistryAlreadyRegistered represents a AlreadyRegistered error raised by the Registry contract.
type RegistryAlreadyRegistered struct {
	Peer [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(bytes32 peer)
func RegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x77caf672214035207a45708060aa1e2e66841e1b2dbaefae83058807272a7a8a")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(bytes32 peer)
func (registry *Registry) UnpackAlreadyRegisteredError(raw []byte) (*RegistryAlreadyRegistered, error) {
	out := new(RegistryAlreadyRegistered)
	if err := registry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotRegistered represents a NotRegistered error raised by the Registry contract.
type RegistryNotRegistered struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address account)
func RegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address account)
func (registry *Registry) UnpackNotRegisteredError(raw []byte) (*RegistryNotRegistered, error) {
	out := new(RegistryNotRegistered)
	if err := registry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotStake represents a NotStake error raised by the Registry contract.
type RegistryNotStake struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStake()
func RegistryNotStakeErrorID() common.Hash {
	return common.HexToHash("0xc9e6c939d856e93c74c539c85a23f1cd9e338ed794642f098eebf9bc33bda888")
}

// UnpackNotStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStake()
func (registry *Registry) UnpackNotStakeError(raw []byte) (*RegistryNotStake, error) {
	out := new(RegistryNotStake)
	if err := registry.abi.UnpackIntoInterface(out, "NotStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryZeroPeer represents a ZeroPeer error raised by the Registry contract.
type RegistryZeroPeer struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPeer()
func RegistryZeroPeerErrorID() common.Hash {
	return common.HexToHash("0x9e1be3a9c5fba0a0ec94c6519a4a314621594edd9542a80eb0cd681c9cda8679")
}

// UnpackZeroPeerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPeer()
func (registry *Registry) UnpackZeroPeerError(raw []byte) (*RegistryZeroPeer, error) {
	out := new(RegistryZeroPeer)
	if err := registry.abi.UnpackIntoInterface(out, "ZeroPeer", raw); err != nil {
		return nil, err
	}
	return out, nil
}
