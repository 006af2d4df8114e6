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

// DisputeGameGame is an auto generated low-level Go binding around an user-defined struct.
type DisputeGameGame struct {
	Challenger  common.Address
	Defender    common.Address
	Nonce       uint64
	Plan        [32]byte
	Computation [32]byte
	Pre         [32]byte
	Inputs      [32]byte
	Steps       uint32
	Left1       uint32
	Left2       uint32
	Since       uint64
	Stage       uint8
	Over        uint8
	Fresh       bool
	Level       uint8
	Step        uint32
	Count       uint64
	Index       uint64
	Hash        [32]byte
	Shown       [32]byte
	Before      [32]byte
	Trace       [32]byte
	Record      [32]byte
	Element     uint64
	Lo          uint64
	Hi          uint64
	Start       uint32
	End         uint32
	Choice      uint32
	Top         bool
}

// DisputeGameOrigin is an auto generated low-level Go binding around an user-defined struct.
type DisputeGameOrigin struct {
	Source   IRefereeSource
	Count    uint32
	Siblings []byte
}

// DisputeGameRecord is an auto generated low-level Go binding around an user-defined struct.
type DisputeGameRecord struct {
	Node    [32]byte
	Words   uint64
	Sources [32]byte
}

// IRefereeOpening is an auto generated low-level Go binding around an user-defined struct.
type IRefereeOpening struct {
	Leaf     []byte
	Siblings []byte
	Outer    []byte
}

// IRefereeSource is an auto generated low-level Go binding around an user-defined struct.
type IRefereeSource struct {
	Place uint8
	Root  [32]byte
	Words uint64
	Index uint64
	Count uint64
	Name  []byte
}

// DisputeGameMetaData contains all meta data concerning the DisputeGame contract.
var DisputeGameMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"referee_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"budget_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"increment_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMove\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Done\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"loser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"agreementHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"bounds\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"assertFold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"claimHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"}],\"name\":\"commitTrace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"}],\"name\":\"descend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"increment\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickElement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"recordHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"referee\",\"outputs\":[{\"internalType\":\"contractIReferee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"}],\"name\":\"showLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"showRecord\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"timeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"turn\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DisputeGame",
	Bin: "0x6101403461022557601f61506338819003918201601f19168301916001600160401b0383118484101761022a5780849260c0946040528339810103126102255761004881610240565b9061005560208201610240565b60408201519061006760608401610254565b9161008060a061007960808701610254565b9501610254565b946001600160a01b03169081158015610214575b801561020c575b6101eb5763ffffffff861680159081156101fc575b506101eb5760c0526080526001600160a01b031660a05260e0526101005261012052604051614dfd908161026682396080518181816124160152818161276e0152818161336f01528181613f58015281816147e10152614932015260a051818181610e4901528181610f3201528181611fa401528181612729015281816131af015281816134fe0152818161438f015281816144f20152614699015260c05181818161169d015281816124420152818161332801528181613f110152818161479701526148eb015260e0518181816102d8015281816104050152818161081901528181611411015281816117e4015281816124f10152818161286e01528181612c06015281816130d90152613cb80152610100518181816103db0152610a4e0152610120518181816121c9015281816136b301526137da0152f35b63a18a709360e01b60005260046000fd5b905063ffffffff851610386100b0565b50801561009b565b506001600160a01b03831615610094565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361022557565b519063ffffffff821682036102255756fe6080604052600436101561001257600080fd5b6000803560e01c80630474a8f914612b6557806304baa00b14612b2a5780630fd8a77f14612a945780631e9c2697146127cd5780632eeb835d1461279d5780633a4b66f1146127585780633b1bebd1146127135780633eebfe7a146126f557806340d512a9146121ed578063461645bf146121ac57806355ad570d14611b405780635efff3ad146116c057806364c9ec6f146116855780639fedf6161461165c578063b84c75491461136e578063ba5c2f521461130f578063be7b5195146112f1578063bf5c138d14611087578063c445ed0a14610c6c578063ca1d815e14610a72578063d09de08a14610a31578063e53db5c71461095e578063e60e76f114610773578063e7c597bf146102fc578063ed01bf29146102bb578063ee518dcf14610244578063f3061ab1146101d95763f6fd18841461015157600080fd5b346101d6576103c03660031901126101d65761016b614c6f565b6001600160a01b0361017b6135e6565b16331415806101bc575b6101a9576101a6906001600160a01b0361019d6135fc565b16331490613ece565b80f35b6349f5ad1160e01b825233600452602482fd5b506001600160a01b036101cd6135fc565b16331415610185565b80fd5b50346101d6576103c03660031901126101d6576101f4614c6f565b906101fd613626565b929083421115610230576101a691906001600160a01b0361021c6135fc565b6001600160a01b0390921691161490613ece565b630a8d68c960e21b83526004849052602483fd5b50346101d65760403660031901126101d6576004356001600160a01b038116908190036102b757602435906001600160401b03821682036102b35760019160ff60408585946020975284875281812066ffffffffffffff8560081c1682528752205491161c1614604051908152f35b8280fd5b5080fd5b50346101d657806003193601126101d657602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d65736600319016103e081126102b7576103c0136101d6576103c4356001600160401b0381116102b757610338903690600401612d89565b90610341613b27565b5061034c6004614cb8565b5061035960016004614d72565b610361613b27565b916103c060048437610144356001600160401b03811680820361076f5761038991504261300e565b6004356001600160a01b0381169081810361067457503314801561075057610104359163ffffffff831683036106745763ffffffff9283905b168181111561074557610401916103d89161300e565b837f000000000000000000000000000000000000000000000000000000000000000016906135c1565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161073d575b501561073157166101008401525b426001600160401b03166101408401526101c083015160ff16600481101561072557610467818061300e565b61020085018051909190610488906001831b906001600160401b03166135c1565b6000198101919082116107115761022087015191901c92906001600160401b0316811b6104b86001831b826135c1565b93808511610709575b506104cc818561300e565b6001600160fb1b03811681036106f55760051b85036106e6578460051c801580156106da575b6106cb579088916040516060810191888a8437677664312e6e6f646560c01b604083015260208201905b600181116106785750505061053d92509061053891519561300e565b614da0565b905b8781831061063c575050506103a085015161059a575b506102408401510361058b576101a69291610571913691612f4a565b602081519101206102608201526002610160820152613e2d565b637ca55c7760e01b8452600484fd5b61018085019081516003811015610628576002036105c95750506102608401516105c391613d44565b38610555565b5190516001600160401b03909116906003811015610614576105fd929190610602576707664312e737465760c41b91613dbc565b6105c3565b677664312e7472616360c01b91613dbc565b634e487b7160e01b87526021600452602487fd5b634e487b7160e01b88526021600452602488fd5b604860209293956040519081528284820152677664312e6e6f646560c01b604082015260025afa15610674578651926001019061053f565b8680fd5b8086606060019360051b860101520160011c855b818110610699575061051c565b60808160061b85016060810151865201518352602060608260051b86010160488660025afa156106745760010161068c565b637ca55c7760e01b8952600489fd5b50601f861615156104f2565b637ca55c7760e01b8852600488fd5b634e487b7160e01b89526011600452602489fd5b9350386104c1565b634e487b7160e01b88526011600452602488fd5b6104676004809261300e565b1661012084015261043b565b91503861042d565b5050610401866103d8565b610124359163ffffffff831683036106745763ffffffff9283906103c2565b8580fd5b50346101d65761078236612e03565b9161078b613b27565b5061079584614cb8565b506107a1600685614d72565b6107a9613b27565b936103c081863763ffffffff6107d46001600160401b036107cd6101408501612eac565b164261300e565b6001600160a01b036107e584613612565b163314908160001461094b57826107ff6101008601612ffd565b168181111561094057610815916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610938575b501561092c57166101008601525b426001600160401b031661014086015261086a368484612f4a565b602081519101206102608201351480159061091b575b61090c5761089b61089661022060ff9301612eac565b612ec0565b9316926001600160401b0390811684019081116108f8576001600160401b03166102e08501526101a6939263ffffffff926108d592614bcc565b16610360820152600761016082015260016101a082015282610260820152613e2d565b634e487b7160e01b86526011600452602486fd5b635a07ca6960e11b8652600486fd5b50826103fc8560021b161015610880565b1661012086015261084f565b915038610841565b5050610815886103d8565b826109596101208601612ffd565b6107ff565b50346101d6576103c03660031901126101d657610979613b27565b6103c0600482378161014082015281610120820152816101008201526004359160018060a01b038316928381036102b757506024356001600160a01b03811692908381036102b357506044356001600160401b038116928382036101d6576020610a298787876103c08820906040519286840194600080516020614dbd833981519152865260408501526060840152608083015260a082015260a08152610a2160c082612f11565b519020614adf565b604051908152f35b50346101d657806003193601126101d657602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d657366003190161042081126102b7576103c0136101d6576103e4356001600160401b0381116102b757610aae903690600401612d89565b9190610404359260ff84168094036102b357610ac8613c0f565b91610ad1612e7e565b6001600160401b0390610aec90610ae6612e95565b90612ef8565b16610af8368484612f4a565b6020815191012060405160208101916103c4358352604082015260408152610b21606082612f11565b5190206102643514801590610c61575b8015610c56575b610c4757610b44612e95565b6001600160401b0390610b6a90610b5b8985614b9f565b906001600160401b03166135c1565b16610300850152610b79612e95565b60018701808811610c33576001600160401b0392610b9b9291610b5b91614b9f565b1661032084015284610beb575b84600f6101a6959610610bcd575b505050600761016082015282610260820152613e2d565b63ffffffff92610bdc92614bcc565b16610360820152388080610bb6565b60001985019460ff8611610c1f5763ffffffff610c1060ff6101a69798168585614bcc565b16610340850152949350610ba8565b634e487b7160e01b85526011600452602485fd5b634e487b7160e01b87526011600452602487fd5b635a07ca6960e11b8552600485fd5b506010861015610b38565b506010811115610b31565b50346101d65736600319016104c081126102b7576103c0136101d6576103c4356001600160401b0381116102b757610ca8903690600401612d89565b6103e4356001600160401b03811161108357610cc8903690600401612d89565b9092909190610404356001600160401b03811161076f57610ced903690600401612d89565b919093606061042319360112610674576104a4356001600160401b03811161107f57610d1d903690600401612d89565b9690948893610d2c84836135c1565b610fe0575050505050610d3f6004614cb8565b92610d4a6004614cf1565b610d55368685612f4a565b602081519101206040516020810191610484358352604082015260408152610d7e606082612f11565b5190206102643514801590610fb9575b61090c5761042435610444356001600160401b03811690818103610fb557506040516020810191838352604082015261046435606082015260608152610dd5608082612f11565b5190206102c4351490811591610f06575b50610ef7576102e435946001600160401b038616860361067457610e08612e95565b90610e11612e7e565b946103443563ffffffff81168103610ef357602096610e45946040519a8b988998633d1dbdc960e01b8a5260048a01613a2b565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610ee8578392610eac575b506103643563ffffffff811690818103610ea857506101a69263ffffffff16141590614750565b8480fd5b9091506020813d602011610ee0575b81610ec860209383612f11565b810103126102b357610ed990612fc5565b9038610e81565b3d9150610ebb565b6040513d85823e3d90fd5b8980fd5b637ca55c7760e01b8652600486fd5b9050604051636f2ca59d60e01b81526020600482015260208180610f2e602482018888612f90565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610faa578891610f73575b50141538610de6565b90506020813d602011610fa2575b81610f8e60209383612f11565b81010312610f9d575138610f6a565b600080fd5b3d9150610f81565b6040513d8a823e3d90fd5b8880fd5b506010610fc4612e7e565b6001600160401b0390610fd990610ae6612e95565b1611610d8e565b61016497949735600a81101561107b578a60098203611050576103843563ffffffff81169081810361104c575015155b611033575050906110249392916004613fd5565b61102e600461414f565b610d4a565b8b92506102b757635d93ef5d60e11b8252600452602490fd5b8d80fd5b508a60088214158061101057506004356001600160a01b0381169081810361104c5750331415611010565b8a80fd5b8780fd5b8380fd5b50346101d65736600319016104e081126102b7576103c0136101d6576103c4356001600160401b0381116102b7576110c3903690600401612d89565b906060366103e31901126102b35761044435906001600160401b038211611083578160040182360391606060031984011261076f57610464356001600160401b03811161067457611118903690600401612d89565b90916104a435908115158203610fb5576104c4359263ffffffff84168403610ef35761115194611146613c0f565b996104843593614577565b94909383359060c2190181121561107f5763ffffffff6004611241928401019261117a846135b3565b946020850135968361123560408801988a6111948b612eac565b8a6111a160608201612eac565b6111c56111be6111b360808501612eac565b9360a081019061471e565b3691612f4a565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c0815261121b60e082612f11565b51902092604461122d60248801612ffd565b96019061471e565b959094169216906149f2565b61042435036112e25761125560ff916135b3565b1615908115916112d4575b81156112ae575b50610c47576102c08401526001600160401b03166102e083015263ffffffff1661036082015260016101a0820152600761016082015261026081018290526101a690613e2d565b6001600160401b0391506112c190612eac565b166001600160401b038316101538611267565b9050858360070b1290611260565b637ca55c7760e01b8752600487fd5b50346101d6576103c03660031901126101d657506020610a296139b6565b50346101d65760603660031901126101d6576024356001600160401b038116908181036102b35760209250506040518281019160043583526040820152604435606082015260608152611363608082612f11565b519020604051908152f35b50346101d65761137d36612db6565b929392919061138a613b27565b5061139485614cb8565b506113a0600486614d72565b6113a8613b27565b926103c086853763ffffffff6113cc6001600160401b036107cd6101408a01612eac565b6001600160a01b036113dd89613612565b163314908160001461164957826113f76101008b01612ffd565b168181111561163e5761140d916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311611636575b501561162a57166101008501525b426001600160401b03166101408501526114608361397a565b9161146e6102208801612eac565b9061147c6102008901612eac565b6001600160401b03908116921682811080159061161d575b80156115f8575b6106e65792919060405190677664312e6e6f646560c01b604083015285938101915b8282106115bb575050506114de9250677664312e76616c7360c01b91613dbc565b6102c08601350361058b576102c083015260ff90611516906020016001600160401b0361150a82612eac565b16610260850152612eac565b6001600160401b0390811691909101939084116115a75761024066ffffffffffffff6101a6949560081c16916002610180850152013561024083015260ff611565610200840192808452614da0565b166101c0830152610220820184905260016103a08301819052610160830181815291516001600160401b03161461159d575b50613e2d565b6005905238611597565b634e487b7160e01b83526011600452602483fd5b9091929360208660051b16908183015260208335911882015260208960488360025afa15610fb557602089519560011c92019094939291946114bd565b5061160283614da0565b6001600160fb1b03811681036106f55760051b84141561149b565b50600160281b8311611494565b16610120850152611447565b915038611439565b505061140d876103d8565b826116576101208b01612ffd565b6113f7565b50346101d65760203660031901126101d657604060209160043581528083522054604051908152f35b50346101d657806003193601126101d65760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101d657366003190161048081126102b7576103c0136101d6576103c4356103e4356001600160401b0381116102b357611700903690600401612d89565b9091610404359061042435610444359360018060401b03851680950361067457610464356001600160401b03811161107f57611740903690600401612d89565b91611749613b27565b506117546004614cb8565b5061176160036004614d72565b611769613b27565b976103c060048a37610144356001600160401b038116808203611b3c5761179191504261300e565b6004356001600160a01b03811690818103611b19575033148015611b1d57610104359163ffffffff83168303611b195763ffffffff9283905b1681811115611b0e576117e0916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311611b06575b5015611afa57166101008a01525b426001600160401b03166101408a015263ffffffff611837612fe9565b166119c7575060a4358514908115916119bd575b506106e6575b611859612fe9565b9063ffffffff80611868612fd6565b93169216918281108015906119b0575b8015611977575b6119685792919060405190677664312e6e6f646560c01b60408301528a86948201925b83831061192957505050506118c49250673b321897383630b760c11b91613dbc565b60643503610ef7579260ff926119069286956102c06101a6980152816102a0870152610280860152600161018086015261024085015280610200850152614da0565b166101c08201528261022082015260016103a08201526001610160820152613e2d565b909192939460208760051b16908183015260208435911882015260208260488360025afa156102b757602082519660011c9301919095949392956118a2565b637ca55c7760e01b8a5260048afd5b5061198183614da0565b6001600160fb1b038116810361199c5760051b84141561187f565b634e487b7160e01b8b52601160045260248bfd5b50600160281b8311611878565b905015153861184b565b60001963ffffffff6119d7612fe9565b16019063ffffffff821161199c5763ffffffff806119f3612fd6565b9316921691828110801590611aed575b8015611ab4575b611aa55792919060405190677664312e6e6f646560c01b60408301528c89948201925b838310611a665750505050611a4f92506707664312e737465760c41b91613dbc565b6084351461185157637ca55c7760e01b8852600488fd5b909192939460208760051b16908183015260208435911882015260208260488360025afa156102b757602082519660011c930191909594939295611a2d565b637ca55c7760e01b8c5260048cfd5b50611abe83614da0565b6001600160fb1b0381168103611ad95760051b841415611a0a565b634e487b7160e01b8d52601160045260248dfd5b50600160281b8311611a03565b166101208a015261181a565b91503861180c565b50506117e08c6103d8565b8c80fd5b610124359163ffffffff83168303611b195763ffffffff9283906117ca565b8b80fd5b50346101d657366003190161054081126102b7576103c0136101d6576103c4356001600160401b0381116102b757611b7c903690600401612d89565b906103e4356001600160401b03811161108357611b9d903690600401612d89565b929091610404356001600160401b03811161076f57611bc0903690600401612d89565b9290606036610423190112610674576001600160401b0361048435116106745761048435600401946060600319610484353603011261107f576104a4356001600160401b038111610fb557611c19903690600401612d89565b916104e43594851515860361107b57610504359663ffffffff8816808903611b19576001600160401b036105243511611b195760606105243536036003190112611b195787156121935763800000010163ffffffff8111611ad957908c8c9493925b611c868296856135c1565b6120dc57505050505050611cb695969750611ca16004614cb8565b96611cac6004614cf1565b6104c43593614292565b91843561048435360360c219018112156106745760046111be9161048435010191611ce0836135b3565b602084013593611da563ffffffff604083019a611cfc8c612eac565b95606085019589611d0c88612eac565b986080880199611d1b8b612eac565b90611d2b60a08b019d8e8c61471e565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c08152611d8160e082612f11565b51902083611235611d9760246104843501612ffd565b94604461048435019061471e565b61046435036119685760c081360312610ef3576040519860c08a016001600160401b0381118b8210176120c85760405281359060ff82168203610f9d57611dfb611e0891611e15938d5260208d01988952612e6a565b9360408c01948552612e6a565b9360608b01948552612e6a565b60808a019081529335906001600160401b03821161107b570136601f82011215610ef357611e4a903690602081359101612f4a565b9360a0890194855260ff89511680156000146120825750898660070b12158061206b575b61205c57600189529060ff98949392915b60405163b47625ff60e01b815260606004820152955190991660648601529751608485015296516001600160401b0390811660a48501529651871660c48401525190951660e4820152935160c0610104860152805161012486018190528591875b828110612043575050611fa06020938289610144869586010152601f801991011683019060070b602484015260031961014484830301016044840152611f75611f4b611f386105243560040161052435600401613948565b60606101448601526101a4850191612f90565b611f616024610524350161052435600401613948565b848303610143190161016486015290612f90565b90611f8c6044610524350161052435600401613948565b916101846101431982860301910152612f90565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315612038578493611ff3575b509163ffffffff806101a694169116141590614750565b92506020833d602011612030575b8161200e60209383612f11565b810103126110835763ffffffff806120286101a695612fc5565b945050611fdc565b3d9150612001565b6040513d86823e3d90fd5b60208282018101516101448a8401015288945001611ee0565b635a07ca6960e11b8a5260048afd5b5081516001600160401b0390811690871610611e6e565b6002810361209f57506102843581525b9060ff9894939291611e7f565b600381036120b357506102a4358152612092565b6004036120925760c435815260028952612092565b634e487b7160e01b8c52604160045260248cfd5b600a6101649c969c3510156102b757816101643560090361215e57506103843563ffffffff8116918282036121595763ffffffff91501614155b61213d575091611cb6999a9b9161212e936004613fd5565b612138600461414f565b611cac565b8d906101d657635d93ef5d60e11b815261016435600452602490fd5b508f80fd5b508e91505061016435600814158061211657506004356001600160a01b0381169081810361218f5750331415612116565b8f80fd5b60010163ffffffff8111611ad957908c8c949392611c7b565b50346101d657806003193601126101d657602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d657366003190161040081126102b7576103c0136101d6576103c4356001600160401b0381116102b757612229903690600401612d89565b6103e4356001600160401b03811161108357612249903690600401612d89565b906001600160a01b0361225a6135e6565b16331415806126db575b6126c857612270613b27565b936122796135e6565b946122826135fc565b604435966001600160401b0388169291838903610ef35760408301939093526001600160a01b03928316602083015290911681526103c09060ff61231b60843563ffffffff6122cf612fd6565b1660e085015260c43560c085015260a43560a0850152806080850152606435606085015263ffffffff612300612fd6565b16908b61018086015261024085015280610200850152614da0565b166101c08201528761022082015260016103a08201526001610160820152206103c0612345613b27565b8160048237200361262f57509091506001600160a01b036123646135e6565b16330361260c5790612386916123786135fc565b6123806139b6565b90614073565b6004356001600160a01b03811691828203611083576024356001600160a01b0381169081810361076f5750831480156125f2575b6125e357600160ff82161b928085526001602052604085209066ffffffffffffff8360081c16918287526020526040862054938585166125d4575085526001602052604085209150845260205217604082205560018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169061243f6135e6565b917f0000000000000000000000000000000000000000000000000000000000000000813b156102b357828161248995604051968792839263282d3fdf60e01b845260048401612e4f565b038183865af18015610ee8576125bf575b8293506124a56135fc565b90823b156125ba576124d09284928360405180968195829463282d3fdf60e01b845260048401612e4f565b03925af180156125af5761259a575b506124e8613b27565b6103c0600482377f000000000000000000000000000000000000000000000000000000000000000063ffffffff166101008201819052610120820152426001600160401b03166101408201526103c061253f6138a8565b9120818352826020528060408420556125566135e6565b917f142947617f022060ac375fd9f1509060a2782af9ae960b1141549a1e60e881d860206125826135fc565b6040519485526001600160a01b03908116951693a480f35b816125a491612f11565b6101d65780386124df565b6040513d84823e3d90fd5b505050fd5b919092816125cc91612f11565b90829061249a565b6327e7ed0d60e21b8752600487fd5b63d49807fd60e01b8452600484fd5b5060e43563ffffffff81169081810361076f5750156123ba565b6024846126176135e6565b6349f5ad1160e01b82526001600160a01b0316600452fd5b6126396004613a7f565b93600435916001600160a01b038316808403610fb557869033148015906126bf575b6126ad575b5050602435949150506001600160a01b0384168085036106745733148015906126a4575b612692575b50505050612386565b61269b93614073565b38808080612689565b50821515612684565b6126b693614073565b38808085612660565b5082151561265b565b6349f5ad1160e01b855233600452602485fd5b506001600160a01b036126ec6135fc565b16331415612264565b50346101d6576103c03660031901126101d657506020610a296138a8565b50346101d657806003193601126101d6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101d657806003193601126101d6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101d6576103c03660031901126101d657506127b9613626565b906127c960405192839283612e4f565b0390f35b50346101d6576127dc36612e03565b9092906127e7613b27565b506127f182614cb8565b506127fd600283614d72565b612805613b27565b936103c083863763ffffffff6128296001600160401b036107cd6101408701612eac565b6001600160a01b0361283a86613612565b1633149081600014612a8157826128546101008801612ffd565b1681811115612a765761286a916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612a6e575b5015612a6257166101008601525b426001600160401b03166101408601526128bf368286612f4a565b6020815191012061026084013514801590612a51575b61090c576101c0830193600460ff6128ec876135b3565b161015612a495760ff6128fe866135b3565b16925b60ff81169260059190911b611fe016906020820192838311612a35579361293460ff969487946129799461297f986135ce565b90359060208110612a23575b506102408a01526001600160401b039061296a90826129626102208b01612eac565b16861b6135c1565b169661022089019788526135b3565b1661300e565b16806101c0850152846103a08501528461026085015215156000146129b15750508060016101606101a6930152613e2d565b6101800135600381101561108357806129e357505163ffffffff166101e082015260036101608201526101a690613e2d565b600114159050612a1c5760045b600a811015612a08576101608201526101a690613e2d565b634e487b7160e01b83526021600452602483fd5b60056129f0565b6000199060200360031b1b1638612940565b634e487b7160e01b8a52601160045260248afd5b600492612901565b5080611fe08360051b1610156128d5565b166101208601526128a4565b915038612896565b505061286a886103d8565b82612a8f6101208801612ffd565b612854565b50346101d657366003190161048081126102b7576103c0136101d6576103c4356001600160401b0381116102b757612ad0903690600401612d89565b6060366103e31901126102b357610444356001600160401b03811161108357612afd903690600401612d89565b6104643593916001600160401b03851161076f57612b226101a6953690600401612d89565b94909361301b565b50346101d657806003193601126101d65760206040517fb9090ccbd05f7e69bbe8913c2b2dfef968323f2fc939ccd9b04efdd88eed48448152f35b50346101d657612b7436612db6565b909192612b7f613b27565b50612b8981614cb8565b50612b95600582614d72565b612b9d613b27565b936103c082863763ffffffff612bc16001600160401b036107cd6101408601612eac565b6001600160a01b03612bd285613612565b1633149081600014612d765782612bec6101008701612ffd565b1681811115612d6b57612c02916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612d63575b5015612d5757166101008601525b426001600160401b0316610140860152612c558161397a565b6102c083013503610ef75760200190612c6d82612eac565b6001600160401b0390612c8a90610ae66108966102208601612eac565b16610100811015612d4e575b6001600160fe1b0381168103610c335760021b8303610ef75760208660405185878237673b3218973632b0b360c11b81870152600886019060025afa1561076f578551916103a0820135801515810361107f57612d23575b5061024001350361058b576101a69291612d09913691612f4a565b602081519101206102608201526006610160820152613e2d565b909161024091612d4791906001600160401b0390612d4090612eac565b1690613d44565b9190612cee565b50610100612c96565b16610120860152612c3c565b915038612c2e565b5050612c02886103d8565b82612d846101208701612ffd565b612bec565b9181601f84011215610f9d578235916001600160401b038311610f9d5760208381860195010111610f9d57565b60031981016104408112610f9d576103c013610f9d5760049160606103c319830112610f9d576103c49161042435906001600160401b038211610f9d57612dff91600401612d89565b9091565b9060031982016104008112610f9d576103c013610f9d576004916103c435906001600160401b038211610f9d57612e3c91600401612d89565b90916103e43560ff81168103610f9d5790565b6001600160a01b039091168152602081019190915260400190565b35906001600160401b0382168203610f9d57565b610324356001600160401b0381168103610f9d5790565b610304356001600160401b0381168103610f9d5790565b356001600160401b0381168103610f9d5790565b60081b9067ffffffffffffff00821691610100600160481b03168203612ee257565b634e487b7160e01b600052601160045260246000fd5b6001600160401b039182169082160391908211612ee257565b601f909101601f19168101906001600160401b03821190821017612f3457604052565b634e487b7160e01b600052604160045260246000fd5b9192916001600160401b038211612f345760405191612f73601f8201601f191660200184612f11565b829481845281830111610f9d578281602093846000960137010152565b908060209392818452848401376000828201840152601f01601f1916010190565b51906001600160401b0382168203610f9d57565b519063ffffffff82168203610f9d57565b60e43563ffffffff81168103610f9d5790565b6101e43563ffffffff81168103610f9d5790565b3563ffffffff81168103610f9d5790565b91908203918211612ee257565b959492909395613029613b27565b506130346004614cb8565b5061304160076004614d72565b613049613b27565b946103c060048737610144356001600160401b0381168103610f9d57613078906001600160401b03164261300e565b91600435916001600160a01b0383168303610f9d57600093336001600160a01b03851614908115613593576101043563ffffffff811681036106745763ffffffff92919083905b1681811115613588576130d5916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613580575b501561357457166101008901525b426001600160401b031661014089015261312a6103e461397a565b6102c435148015906134d3575b61058b576101a4358015158103610ea857156134bb576102e4356001600160401b0381169081810361076f57916131ab6131929492606094506040519586948594630de643b760e41b86528760048701526064860191612f90565b906024840152600319838203016044840152888a612f90565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610ee85783908492859161345e575b5063ffffffff1661034089018190526001600160401b039283166103208a018190529190921661030089018190526101a08901859052149081613441575b506132de57505b6103208501516103008601516010916001600160401b039161325691908316908316612ef8565b1611806132d3575b6132c4575094613277613286926132c296973691612f4a565b60208151910120923691612f4a565b6020815191012060405190602082019283526040820152604081526132ac606082612f11565b5190206102608201526008610160820152613e2d565b565b635a07ca6960e11b8152600490fd5b50603c84141561325e565b94509495505050506132f0600461390e565b906001600160a01b03811681036102b357602435906001600160a01b03821682036110835782845260208481526040808620869055517f0000000000000000000000000000000000000000000000000000000000000000808252946001600160a01b038581169390851692600080516020614ddd8339815191529190a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610ea857848483926133c16040519485938493630bfac59960e41b855260048501613eab565b038183875af1801561343657613422575b50813b15611083579183916133fe9383604051809681958294637eee288d60e01b845260048401612e4f565b03925af180156125af57613410575050565b61341b828092612f11565b6101d65750565b8461342f91959295612f11565b92386133d2565b6040513d87823e3d90fd5b6103643563ffffffff81169250828103610ea85750141538613228565b925050506060813d6060116134b3575b8161347b60609383612f11565b810103126102b35761348c81612fb1565b9063ffffffff6134aa60406134a360208501612fb1565b9301612fc5565b929192906131ea565b3d915061346e565b505050811561322f57635a07ca6960e11b8152600490fd5b50604051636f2ca59d60e01b815260206004820181905281806134fa602482018688612f90565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115613436578591613542575b506103e4351415613137565b90506020813d60201161356c575b8161355d60209383612f11565b81010312610ea8575138613536565b3d9150613550565b1661012089015261310f565b915038613101565b50506130d5866103d8565b6101243563ffffffff811681036106745763ffffffff92919083906130bf565b3560ff81168103610f9d5790565b91908201809211612ee257565b90939293848311610f9d578411610f9d578101920390565b6004356001600160a01b0381168103610f9d5790565b6024356001600160a01b0381168103610f9d5790565b356001600160a01b0381168103610f9d5790565b6101643590600a821015610f9d57600282149160008315613765575b8315613754575b831561372b575b505060008260001461370d57506101043563ffffffff81168103610f9d5763ffffffff905b1691600090156136f257506004356001600160a01b0381168103610f9d57915b61014435906001600160401b03821690818303610f9d576136e792507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156136ea5750906135c1565b90565b9050906135c1565b602435906001600160a01b03821682036101d6575091613695565b610124359063ffffffff821682036101d6575063ffffffff90613675565b9091925061373e57600914903880613650565b634e487b7160e01b600052602160045260246000fd5b80935061373e576008811492613649565b600682149350613642565b90610160820135600a811015610f9d576002811460008115613873575b8115613862575b811561384f575b506136e7915080156138385763ffffffff6137b96101008601612ffd565b169015613820576137d76101406137cf86613612565b955b01612eac565b907f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156138185750905b6001600160401b03166135c1565b90509061380a565b6137d761014061383260208701613612565b956137d1565b63ffffffff61384a6101208601612ffd565b6137b9565b905061373e5760096136e791143861379b565b80915061373e576008821490613794565b60068314915061378d565b6001600160a01b039182168152911660208201526001600160401b03909116604082015260600190565b6004356001600160a01b0381168103610f9d576024356001600160a01b0381168103610f9d57604435906001600160401b0382168203610f9d57613908906138fa60405193849260208401968761387e565b03601f198101835282612f11565b51902090565b61391781613612565b90613908613933604061392c60208501613612565b9301612eac565b916138fa60405193849260208401968761387e565b9035601e1982360301811215610f9d570160208101919035906001600160401b038211610f9d578136038313610f9d57565b61398660208201612eac565b906040805191602083019381358552600180841b0316828401520135606082015260608152613908608082612f11565b60e43563ffffffff8116808203610f9d576136e7915060405160208101917f1472e05893f88228b2e994007323df856f51d2c5f26a48fb27f2e3afb4255f7f83526064356040830152608435606083015260a435608083015260c43560a083015260c082015260c08152610a2160e082612f11565b93613a4c63ffffffff949896926136e79a989460c0885260c0880191612f90565b6001600160401b03988916602087015290881660408601529616606084015216608082015280840360a090910152612f90565b6136e790613a8b613b27565b906103c0818337600061014083015260006101208301526000610100830152613ab381613612565b916103c0613acf6040613ac860208601613612565b9401612eac565b912090604051926020840194600080516020614dbd833981519152865260018060a01b0316604085015260018060a01b0316606084015260018060401b0316608083015260a082015260a08152610a2160c082612f11565b604051906103c082016001600160401b03811183821017612f345760405260006103a0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e082015282610300820152826103208201528261034082015282610360820152826103808201520152565b613c17613b27565b50613c226004614cb8565b50613c2f60086004614d72565b613c37613b27565b906103c06004833781610144356001600160401b038116808203610f9d57613c6091504261300e565b6004356001600160a01b03811690818103610f9d575033149060008215613d22575090610104359163ffffffff83168303610f9d5763ffffffff9283905b1681811115613d1657613cb4916103d89161300e565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613d0e575b5015613d0257166101008201525b426001600160401b03166101409190910152565b16610120820152613cee565b915038613ce0565b5050613cb460006103d8565b610124359063ffffffff821682036101d6575063ffffffff9291908390613c9e565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e74656e7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610f9d5760005190565b60309060209360009366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179060405192835260401c9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610f9d5760005190565b805160208281015160408085015190517f807ef3b4a9bd4e362eb378a6ef603fcdd371030cc050c094e0613279b7b3a8d6946103c09382860193613e8e9284926138fa926001600160401b0316916001600160a01b0391821691168761387e565b5190209320836000526000825280604060002055604051908152a2565b6001600160a01b0391821681526020810192909252909116604082015260600190565b60009115613faa576004356001600160a01b03811681036102b357602435906001600160a01b0382168203611083575b82845260208481526040808620869055517f0000000000000000000000000000000000000000000000000000000000000000808252946001600160a01b038581169390851692600080516020614ddd8339815191529190a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610ea857848483926133c16040519485938493630bfac59960e41b855260048501613eab565b6024356001600160a01b03811681036102b357600435906001600160a01b0382168214613efe578380fd5b60209194939294613fe582613a7f565b956001600160a01b03613ff784613612565b16331480159061406a575b614055575b505001926001600160a01b0361401c85613612565b16331480159061404c575b614032575b50505050565b61403e61404394613612565b614073565b3880808061402c565b50821515614027565b614063918761403e85613612565b3880614007565b50801515614002565b9291604183036141085782602011610f9d5780359183604011610f9d576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b03851161410857604010156141395760209360009360406080948151948552013560f81c868401526040830152606082015282805260015afa1561412d576000516001600160a01b03168015918215614119575b505061410857565b635cd5d23360e01b60005260046000fd5b6001600160a01b0316141590503880614100565b6040513d6000823e3d90fd5b634e487b7160e01b600052603260045260246000fd5b61415881613612565b6001600160a01b0361416c60208401613612565b6001600160a01b039092169116148015614248575b614237576040810190600160ff61419784612eac565b161b916001600160a01b036141ab83613612565b166000526001602052604060002066ffffffffffffff6141ca83612eac565b60081c1660005260205260406000205491838316614226576001600160a01b03906141f490613612565b16600052600160205266ffffffffffffff614213604060002092612eac565b60081c1660005260205217604060002055565b6327e7ed0d60e21b60005260046000fd5b63d49807fd60e01b60005260046000fd5b5063ffffffff61425a60e08301612ffd565b1615614181565b90816060910312610f9d5761427581612fc5565b9160208201518060070b8103610f9d5760406136e7919301612fc5565b92949093969591966142a536878a612f4a565b60208151910120908260001461457057815b831561456957505b60405190602082019283526040820152604081526142de606082612f11565b5190206102643503614409576142f561042461397a565b6102c435148015906144c7575b6144b65761443d57610324359360018060401b03851696878614159283610f9d57610304356001600160401b038116808214159a9195918b610f9d5714801561441a575b614409576102e435996001600160401b038b168b03610f9d57610f9d57610f9d578661438b94606098506040519a8b988998637aba404160e01b8a5260048a01613a2b565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561412d57600080936000936143d2575b50929190565b919350506143f8915060603d606011614402575b6143f08183612f11565b810190614261565b92909291386143cc565b503d6143e6565b635a07ca6960e11b60005260046000fd5b506000995089905060106001600160401b03614436878b612ef8565b1611614346565b6102e435939192916001600160401b03851690818603610f9d5761448b9763ffffffff61438b94606098506040519a8b988998637aba404160e01b8a5260c060048b015260c48a0191612f90565b94602488015260006044880152600060648801521660848601526003198584030160a4860152612f90565b637ca55c7760e01b60005260046000fd5b50604051636f2ca59d60e01b815260206004820181905281806144ee602482018989612f90565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561412d57600091614537575b50610424351415614302565b90506020813d602011614561575b8161455260209383612f11565b81010312610f9d57513861452b565b3d9150614545565b90506142bf565b80916142b7565b929490939695919661458a36878a612f4a565b60208151910120908260001461471757815b831561471057505b60405190602082019283526040820152604081526145c3606082612f11565b5190206102643503614409576145da6103e461397a565b6102c4351480159061466e576144b65761443d57610324359360018060401b03851696878614159283610f9d57610304356001600160401b038116808214159a9195918b610f9d5714801561441a57614409576102e435996001600160401b038b168b03610f9d57610f9d57610f9d578661438b94606098506040519a8b988998637aba404160e01b8a5260048a01613a2b565b50604051636f2ca59d60e01b81526020600482018190528180614695602482018989612f90565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561412d576000916146de575b506103e4351415614302565b90506020813d602011614708575b816146f960209383612f11565b81010312610f9d5751386146d2565b3d91506146ec565b90506145a4565b809161459c565b903590601e1981360301821215610f9d57018035906001600160401b038211610f9d57602001918136038313610f9d57565b90600091806148ba57501561488d576004356001600160a01b03811681036102b757602435906001600160a01b03821682036102b357905b614792600461390e565b6040517f0000000000000000000000000000000000000000000000000000000000000000808252916001600160a01b03848116929086169190600080516020614ddd83398151915290602090a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610ea85760405163282d3fdf60e01b815285818061482f868660048401612e4f565b038183885af180156148825761486e575b50823b15610ea857916133fe939185809460405196879586948593630bfac59960e41b855260048501613eab565b8561487b91969296612f11565b9338614840565b6040513d88823e3d90fd5b6024356001600160a01b03811681036102b757600435906001600160a01b03821682036102b35790614788565b908290156149d8576148cc6004613612565b6148d66024613612565b915b83815260208181526040808320839055517f0000000000000000000000000000000000000000000000000000000000000000808252956001600160a01b038681169390861692600080516020614ddd8339815191529190a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b156102b757818584926149846040519485938493630bfac59960e41b855260048501613eab565b038183885af180156125af576149c2575b5050813b15611083579183916133fe9383604051809681958294637eee288d60e01b845260048401612e4f565b81929550906149d091612f11565b923880614995565b6149e26024613612565b6149ec6004613612565b916148d8565b90949392906000838710801590614ad2575b8015614a99575b614a8a575060409591955190677664312e6e6f646560c01b6040830152938601905b818710614a4f575050506136e7929350677664312e7372637360c01b91613dbc565b90919360208560051b1690818301526020873591188201526020600060488360025afa15610f9d5760206000519460011c9601959190614a2d565b637ca55c7760e01b8152600490fd5b50614aa384614da0565b6001600160fb1b0381168103614abe5760051b851415614a0b565b634e487b7160e01b82526011600452602482fd5b50600160281b8411614a04565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152614b7160c082612f11565b5190209060405190602082019261190160f01b84526022830152604282015260428152613908606282612f11565b90600f82169160041c90818102918183041481151715612ee2576136e792808210156136ea5750906135c1565b9091600281901b906001600160fe1b03811603612ee2576000926004820192838311610c1f5790614bfe9392916135ce565b6001600160e01b031991359182169160048210614c4f575b505063ff0000008160031a60181b169163ffffffff63ffff00008360021a60101b169263ffffff008160011a60081b16921a1617171790565b6001600160e01b031960049290920360031b82901b161690503880614c16565b614c79600461390e565b908160005260006020526040600020548015614226576103c0614c9a613b27565b81600482372003614ca757565b639fbbb6db60e01b60005260046000fd5b90614cc28261390e565b91826000526000602052604060002054908115614226576103c09081614ce6613b27565b9182372003614ca757565b610160810135600a811015610f9d57600060088203614d5a575050614d1590613770565b906001600160a01b031633819003614d465750804211614d325750565b63348f2b4160e11b60005260045260246000fd5b6349f5ad1160e01b60005260045260246000fd5b6024925050635d93ef5d60e11b600052600090600452fd5b9061016082013590600a821015610f9d57600a81101561373e576000908203614d5a575050614d1590613770565b906000915b6001831b8111614db25750565b9160010191614da556fe5e01763442346c6a797fd223dc04773befc41c5c9941be4816b8961e89ae315a02f4068543fd878d5c003405491938ed2db4417ae1614b80fbf7b84e09f972bf",
}

// DisputeGame is an auto generated Go binding around an Ethereum contract.
type DisputeGame struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DisputeGame) GetABI() abi.ABI {
	return c.abi
}

// NewDisputeGame creates a new instance of DisputeGame.
func NewDisputeGame() *DisputeGame {
	parsed, err := DisputeGameMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DisputeGame{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DisputeGame) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address stake_, address referee_, uint256 bond_, uint32 budget_, uint32 increment_, uint32 window_) returns()
func (disputeGame *DisputeGame) PackConstructor(stake_ common.Address, referee_ common.Address, bond_ *big.Int, budget_ uint32, increment_ uint32, window_ uint32) []byte {
	enc, err := disputeGame.abi.Pack("", stake_, referee_, bond_, budget_, increment_, window_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAgreementHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe53db5c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agreementHash((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) PackAgreementHash(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("agreementHash", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgreementHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe53db5c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agreementHash((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) TryPackAgreementHash(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("agreementHash", g)
}

// UnpackAgreementHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe53db5c7.
//
// Solidity: function agreementHash((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) UnpackAgreementHash(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("agreementHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAssertFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fd8a77f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertFold((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, bytes bounds, bytes data) returns()
func (disputeGame *DisputeGame) PackAssertFold(g DisputeGameGame, node []byte, r DisputeGameRecord, bounds []byte, data []byte) []byte {
	enc, err := disputeGame.abi.Pack("assertFold", g, node, r, bounds, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fd8a77f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertFold((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, bytes bounds, bytes data) returns()
func (disputeGame *DisputeGame) TryPackAssertFold(g DisputeGameGame, node []byte, r DisputeGameRecord, bounds []byte, data []byte) ([]byte, error) {
	return disputeGame.abi.Pack("assertFold", g, node, r, bounds, data)
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond() view returns(uint256)
func (disputeGame *DisputeGame) PackBond() []byte {
	enc, err := disputeGame.abi.Pack("bond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond() view returns(uint256)
func (disputeGame *DisputeGame) TryPackBond() ([]byte, error) {
	return disputeGame.abi.Pack("bond")
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64c9ec6f.
//
// Solidity: function bond() view returns(uint256)
func (disputeGame *DisputeGame) UnpackBond(data []byte) (*big.Int, error) {
	out, err := disputeGame.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed01bf29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budget() view returns(uint32)
func (disputeGame *DisputeGame) PackBudget() []byte {
	enc, err := disputeGame.abi.Pack("budget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed01bf29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budget() view returns(uint32)
func (disputeGame *DisputeGame) TryPackBudget() ([]byte, error) {
	return disputeGame.abi.Pack("budget")
}

// UnpackBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed01bf29.
//
// Solidity: function budget() view returns(uint32)
func (disputeGame *DisputeGame) UnpackBudget(data []byte) (uint32, error) {
	out, err := disputeGame.abi.Unpack("budget", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackClaimHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe7b5195.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimHash((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) PackClaimHash(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("claimHash", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe7b5195.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimHash((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) TryPackClaimHash(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("claimHash", g)
}

// UnpackClaimHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe7b5195.
//
// Solidity: function claimHash((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) UnpackClaimHash(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("claimHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitTrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5efff3ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitTrace((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 before, bytes siblings, bytes32 trace, bytes32 values, uint64 count, bytes planSiblings) returns()
func (disputeGame *DisputeGame) PackCommitTrace(g DisputeGameGame, before [32]byte, siblings []byte, trace [32]byte, values [32]byte, count uint64, planSiblings []byte) []byte {
	enc, err := disputeGame.abi.Pack("commitTrace", g, before, siblings, trace, values, count, planSiblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitTrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5efff3ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitTrace((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 before, bytes siblings, bytes32 trace, bytes32 values, uint64 count, bytes planSiblings) returns()
func (disputeGame *DisputeGame) TryPackCommitTrace(g DisputeGameGame, before [32]byte, siblings []byte, trace [32]byte, values [32]byte, count uint64, planSiblings []byte) ([]byte, error) {
	return disputeGame.abi.Pack("commitTrace", g, before, siblings, trace, values, count, planSiblings)
}

// PackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6fd1884.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function concede((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) PackConcede(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("concede", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6fd1884.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function concede((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) TryPackConcede(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("concede", g)
}

// PackDescend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5c138d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function descend((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which) returns()
func (disputeGame *DisputeGame) PackDescend(g DisputeGameGame, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32) []byte {
	enc, err := disputeGame.abi.Pack("descend", g, node, r, origin, words, other, fromBounds, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5c138d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function descend((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which) returns()
func (disputeGame *DisputeGame) TryPackDescend(g DisputeGameGame, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32) ([]byte, error) {
	return disputeGame.abi.Pack("descend", g, node, r, origin, words, other, fromBounds, which)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc445ed0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, bytes32 bounds, bytes words) returns()
func (disputeGame *DisputeGame) PackExecute(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, bounds [32]byte, words []byte) []byte {
	enc, err := disputeGame.abi.Pack("execute", g, mine, theirs, node, r, bounds, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc445ed0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, bytes32 bounds, bytes words) returns()
func (disputeGame *DisputeGame) TryPackExecute(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, bounds [32]byte, words []byte) ([]byte, error) {
	return disputeGame.abi.Pack("execute", g, mine, theirs, node, r, bounds, words)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3eebfe7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) pure returns(bytes32)
func (disputeGame *DisputeGame) PackIdOf(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("idOf", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3eebfe7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) pure returns(bytes32)
func (disputeGame *DisputeGame) TryPackIdOf(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("idOf", g)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3eebfe7a.
//
// Solidity: function idOf((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) pure returns(bytes32)
func (disputeGame *DisputeGame) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIncrement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd09de08a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function increment() view returns(uint32)
func (disputeGame *DisputeGame) PackIncrement() []byte {
	enc, err := disputeGame.abi.Pack("increment")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncrement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd09de08a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function increment() view returns(uint32)
func (disputeGame *DisputeGame) TryPackIncrement() ([]byte, error) {
	return disputeGame.abi.Pack("increment")
}

// UnpackIncrement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd09de08a.
//
// Solidity: function increment() view returns(uint32)
func (disputeGame *DisputeGame) UnpackIncrement(data []byte) (uint32, error) {
	out, err := disputeGame.abi.Unpack("increment", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (disputeGame *DisputeGame) PackKind() []byte {
	enc, err := disputeGame.abi.Pack("kind")
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
func (disputeGame *DisputeGame) TryPackKind() ([]byte, error) {
	return disputeGame.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (disputeGame *DisputeGame) UnpackKind(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d512a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs) returns()
func (disputeGame *DisputeGame) PackOpen(g DisputeGameGame, mine []byte, theirs []byte) []byte {
	enc, err := disputeGame.abi.Pack("open", g, mine, theirs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d512a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs) returns()
func (disputeGame *DisputeGame) TryPackOpen(g DisputeGameGame, mine []byte, theirs []byte) ([]byte, error) {
	return disputeGame.abi.Pack("open", g, mine, theirs)
}

// PackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9c2697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pick((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes nodes, uint8 which) returns()
func (disputeGame *DisputeGame) PackPick(g DisputeGameGame, nodes []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pick", g, nodes, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9c2697.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pick((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes nodes, uint8 which) returns()
func (disputeGame *DisputeGame) TryPackPick(g DisputeGameGame, nodes []byte, which uint8) ([]byte, error) {
	return disputeGame.abi.Pack("pick", g, nodes, which)
}

// PackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe60e76f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickElement((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes leaf, uint8 which) returns()
func (disputeGame *DisputeGame) PackPickElement(g DisputeGameGame, leaf []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pickElement", g, leaf, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe60e76f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickElement((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes leaf, uint8 which) returns()
func (disputeGame *DisputeGame) TryPackPickElement(g DisputeGameGame, leaf []byte, which uint8) ([]byte, error) {
	return disputeGame.abi.Pack("pickElement", g, leaf, which)
}

// PackPickPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1d815e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickPart((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 bounds, bytes data, uint8 which) returns()
func (disputeGame *DisputeGame) PackPickPart(g DisputeGameGame, bounds [32]byte, data []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pickPart", g, bounds, data, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1d815e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickPart((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 bounds, bytes data, uint8 which) returns()
func (disputeGame *DisputeGame) TryPackPickPart(g DisputeGameGame, bounds [32]byte, data []byte, which uint8) ([]byte, error) {
	return disputeGame.abi.Pack("pickPart", g, bounds, data, which)
}

// PackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fedf616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionOf(bytes32 id) view returns(bytes32 position)
func (disputeGame *DisputeGame) PackPositionOf(id [32]byte) []byte {
	enc, err := disputeGame.abi.Pack("positionOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fedf616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionOf(bytes32 id) view returns(bytes32 position)
func (disputeGame *DisputeGame) TryPackPositionOf(id [32]byte) ([]byte, error) {
	return disputeGame.abi.Pack("positionOf", id)
}

// UnpackPositionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fedf616.
//
// Solidity: function positionOf(bytes32 id) view returns(bytes32 position)
func (disputeGame *DisputeGame) UnpackPositionOf(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("positionOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRebut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ad570d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebut((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) PackRebut(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) []byte {
	enc, err := disputeGame.abi.Pack("rebut", g, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ad570d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebut((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) TryPackRebut(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) ([]byte, error) {
	return disputeGame.abi.Pack("rebut", g, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
}

// PackRecordHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba5c2f52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordHash((bytes32,uint64,bytes32) r) pure returns(bytes32)
func (disputeGame *DisputeGame) PackRecordHash(r DisputeGameRecord) []byte {
	enc, err := disputeGame.abi.Pack("recordHash", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba5c2f52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordHash((bytes32,uint64,bytes32) r) pure returns(bytes32)
func (disputeGame *DisputeGame) TryPackRecordHash(r DisputeGameRecord) ([]byte, error) {
	return disputeGame.abi.Pack("recordHash", r)
}

// UnpackRecordHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba5c2f52.
//
// Solidity: function recordHash((bytes32,uint64,bytes32) r) pure returns(bytes32)
func (disputeGame *DisputeGame) UnpackRecordHash(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("recordHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReferee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b1bebd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function referee() view returns(address)
func (disputeGame *DisputeGame) PackReferee() []byte {
	enc, err := disputeGame.abi.Pack("referee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReferee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b1bebd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function referee() view returns(address)
func (disputeGame *DisputeGame) TryPackReferee() ([]byte, error) {
	return disputeGame.abi.Pack("referee")
}

// UnpackReferee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b1bebd1.
//
// Solidity: function referee() view returns(address)
func (disputeGame *DisputeGame) UnpackReferee(data []byte) (common.Address, error) {
	out, err := disputeGame.abi.Unpack("referee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7c597bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes nodes) returns()
func (disputeGame *DisputeGame) PackReveal(g DisputeGameGame, nodes []byte) []byte {
	enc, err := disputeGame.abi.Pack("reveal", g, nodes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7c597bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes nodes) returns()
func (disputeGame *DisputeGame) TryPackReveal(g DisputeGameGame, nodes []byte) ([]byte, error) {
	return disputeGame.abi.Pack("reveal", g, nodes)
}

// PackShowLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0474a8f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showLeaf((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes leaf) returns()
func (disputeGame *DisputeGame) PackShowLeaf(g DisputeGameGame, r DisputeGameRecord, leaf []byte) []byte {
	enc, err := disputeGame.abi.Pack("showLeaf", g, r, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0474a8f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showLeaf((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes leaf) returns()
func (disputeGame *DisputeGame) TryPackShowLeaf(g DisputeGameGame, r DisputeGameRecord, leaf []byte) ([]byte, error) {
	return disputeGame.abi.Pack("showLeaf", g, r, leaf)
}

// PackShowRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb84c7549.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showRecord((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes siblings) returns()
func (disputeGame *DisputeGame) PackShowRecord(g DisputeGameGame, r DisputeGameRecord, siblings []byte) []byte {
	enc, err := disputeGame.abi.Pack("showRecord", g, r, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb84c7549.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showRecord((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes siblings) returns()
func (disputeGame *DisputeGame) TryPackShowRecord(g DisputeGameGame, r DisputeGameRecord, siblings []byte) ([]byte, error) {
	return disputeGame.abi.Pack("showRecord", g, r, siblings)
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (disputeGame *DisputeGame) PackStake() []byte {
	enc, err := disputeGame.abi.Pack("stake")
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
func (disputeGame *DisputeGame) TryPackStake() ([]byte, error) {
	return disputeGame.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (disputeGame *DisputeGame) UnpackStake(data []byte) (common.Address, error) {
	out, err := disputeGame.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3061ab1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) PackTimeout(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("timeout", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3061ab1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) TryPackTimeout(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("timeout", g)
}

// PackTurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eeb835d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function turn((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(address mover, uint256 deadline)
func (disputeGame *DisputeGame) PackTurn(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("turn", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eeb835d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function turn((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(address mover, uint256 deadline)
func (disputeGame *DisputeGame) TryPackTurn(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("turn", g)
}

// TurnOutput serves as a container for the return parameters of contract
// method Turn.
type TurnOutput struct {
	Mover    common.Address
	Deadline *big.Int
}

// UnpackTurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2eeb835d.
//
// Solidity: function turn((address,address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(address mover, uint256 deadline)
func (disputeGame *DisputeGame) UnpackTurn(data []byte) (TurnOutput, error) {
	out, err := disputeGame.abi.Unpack("turn", data)
	outstruct := new(TurnOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Mover = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Deadline = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee518dcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function used(address challenger, uint64 nonce) view returns(bool)
func (disputeGame *DisputeGame) PackUsed(challenger common.Address, nonce uint64) []byte {
	enc, err := disputeGame.abi.Pack("used", challenger, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee518dcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function used(address challenger, uint64 nonce) view returns(bool)
func (disputeGame *DisputeGame) TryPackUsed(challenger common.Address, nonce uint64) ([]byte, error) {
	return disputeGame.abi.Pack("used", challenger, nonce)
}

// UnpackUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee518dcf.
//
// Solidity: function used(address challenger, uint64 nonce) view returns(bool)
func (disputeGame *DisputeGame) UnpackUsed(data []byte) (bool, error) {
	out, err := disputeGame.abi.Unpack("used", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window() view returns(uint32)
func (disputeGame *DisputeGame) PackWindow() []byte {
	enc, err := disputeGame.abi.Pack("window")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function window() view returns(uint32)
func (disputeGame *DisputeGame) TryPackWindow() ([]byte, error) {
	return disputeGame.abi.Pack("window")
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461645bf.
//
// Solidity: function window() view returns(uint32)
func (disputeGame *DisputeGame) UnpackWindow(data []byte) (uint32, error) {
	out, err := disputeGame.abi.Unpack("window", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// DisputeGameMoved represents a Moved event raised by the DisputeGame contract.
type DisputeGameMoved struct {
	Id       [32]byte
	Position [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputeGameMovedEventName = "Moved"

// ContractEventName returns the user-defined event name.
func (DisputeGameMoved) ContractEventName() string {
	return DisputeGameMovedEventName
}

// UnpackMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Moved(bytes32 indexed id, bytes32 position)
func (disputeGame *DisputeGame) UnpackMovedEvent(log *types.Log) (*DisputeGameMoved, error) {
	event := "Moved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputeGame.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputeGameMoved)
	if len(log.Data) > 0 {
		if err := disputeGame.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputeGame.abi.Events[event].Inputs {
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

// DisputeGameOpened represents a Opened event raised by the DisputeGame contract.
type DisputeGameOpened struct {
	Id         [32]byte
	Challenger common.Address
	Defender   common.Address
	Position   [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputeGameOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (DisputeGameOpened) ContractEventName() string {
	return DisputeGameOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed id, address indexed challenger, address indexed defender, bytes32 position)
func (disputeGame *DisputeGame) UnpackOpenedEvent(log *types.Log) (*DisputeGameOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputeGame.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputeGameOpened)
	if len(log.Data) > 0 {
		if err := disputeGame.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputeGame.abi.Events[event].Inputs {
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

// DisputeGameResolved represents a Resolved event raised by the DisputeGame contract.
type DisputeGameResolved struct {
	Id     [32]byte
	Winner common.Address
	Loser  common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputeGameResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (DisputeGameResolved) ContractEventName() string {
	return DisputeGameResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(bytes32 indexed id, address indexed winner, address indexed loser, uint256 bond)
func (disputeGame *DisputeGame) UnpackResolvedEvent(log *types.Log) (*DisputeGameResolved, error) {
	event := "Resolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputeGame.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputeGameResolved)
	if len(log.Data) > 0 {
		if err := disputeGame.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputeGame.abi.Events[event].Inputs {
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
func (disputeGame *DisputeGame) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["BadGame"].ID.Bytes()[:4]) {
		return disputeGame.UnpackBadGameError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["BadMove"].ID.Bytes()[:4]) {
		return disputeGame.UnpackBadMoveError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return disputeGame.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return disputeGame.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return disputeGame.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["Done"].ID.Bytes()[:4]) {
		return disputeGame.UnpackDoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["NotYourTurn"].ID.Bytes()[:4]) {
		return disputeGame.UnpackNotYourTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return disputeGame.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return disputeGame.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["WrongPosition"].ID.Bytes()[:4]) {
		return disputeGame.UnpackWrongPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["WrongStage"].ID.Bytes()[:4]) {
		return disputeGame.UnpackWrongStageError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// DisputeGameBadGame represents a BadGame error raised by the DisputeGame contract.
type DisputeGameBadGame struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadGame()
func DisputeGameBadGameErrorID() common.Hash {
	return common.HexToHash("0xd49807fdfeead5505beb70f41c43d235cfddc2ef281402c8e8c4f716917bfb0c")
}

// UnpackBadGameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadGame()
func (disputeGame *DisputeGame) UnpackBadGameError(raw []byte) (*DisputeGameBadGame, error) {
	out := new(DisputeGameBadGame)
	if err := disputeGame.abi.UnpackIntoInterface(out, "BadGame", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameBadMove represents a BadMove error raised by the DisputeGame contract.
type DisputeGameBadMove struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMove()
func DisputeGameBadMoveErrorID() common.Hash {
	return common.HexToHash("0xb40f94d27256393f47c78c18ed872c3a8484128fb2f658e236e2307332620bd2")
}

// UnpackBadMoveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMove()
func (disputeGame *DisputeGame) UnpackBadMoveError(raw []byte) (*DisputeGameBadMove, error) {
	out := new(DisputeGameBadMove)
	if err := disputeGame.abi.UnpackIntoInterface(out, "BadMove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameBadParameters represents a BadParameters error raised by the DisputeGame contract.
type DisputeGameBadParameters struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func DisputeGameBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (disputeGame *DisputeGame) UnpackBadParametersError(raw []byte) (*DisputeGameBadParameters, error) {
	out := new(DisputeGameBadParameters)
	if err := disputeGame.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameBadProof represents a BadProof error raised by the DisputeGame contract.
type DisputeGameBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func DisputeGameBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (disputeGame *DisputeGame) UnpackBadProofError(raw []byte) (*DisputeGameBadProof, error) {
	out := new(DisputeGameBadProof)
	if err := disputeGame.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameBadSignature represents a BadSignature error raised by the DisputeGame contract.
type DisputeGameBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func DisputeGameBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (disputeGame *DisputeGame) UnpackBadSignatureError(raw []byte) (*DisputeGameBadSignature, error) {
	out := new(DisputeGameBadSignature)
	if err := disputeGame.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameDone represents a Done error raised by the DisputeGame contract.
type DisputeGameDone struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Done()
func DisputeGameDoneErrorID() common.Hash {
	return common.HexToHash("0x9f9fb434574749b74458e0ddc3cf5fd5bdb1b009c8615e825606b53724576f35")
}

// UnpackDoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Done()
func (disputeGame *DisputeGame) UnpackDoneError(raw []byte) (*DisputeGameDone, error) {
	out := new(DisputeGameDone)
	if err := disputeGame.abi.UnpackIntoInterface(out, "Done", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameNotYourTurn represents a NotYourTurn error raised by the DisputeGame contract.
type DisputeGameNotYourTurn struct {
	Mover common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourTurn(address mover)
func DisputeGameNotYourTurnErrorID() common.Hash {
	return common.HexToHash("0x49f5ad115bca450f9fb5b0bba9a633e97a7851632b21616ca1d122654f5977c9")
}

// UnpackNotYourTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourTurn(address mover)
func (disputeGame *DisputeGame) UnpackNotYourTurnError(raw []byte) (*DisputeGameNotYourTurn, error) {
	out := new(DisputeGameNotYourTurn)
	if err := disputeGame.abi.UnpackIntoInterface(out, "NotYourTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameTooEarly represents a TooEarly error raised by the DisputeGame contract.
type DisputeGameTooEarly struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 deadline)
func DisputeGameTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 deadline)
func (disputeGame *DisputeGame) UnpackTooEarlyError(raw []byte) (*DisputeGameTooEarly, error) {
	out := new(DisputeGameTooEarly)
	if err := disputeGame.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameTooLate represents a TooLate error raised by the DisputeGame contract.
type DisputeGameTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func DisputeGameTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (disputeGame *DisputeGame) UnpackTooLateError(raw []byte) (*DisputeGameTooLate, error) {
	out := new(DisputeGameTooLate)
	if err := disputeGame.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameWrongPosition represents a WrongPosition error raised by the DisputeGame contract.
type DisputeGameWrongPosition struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPosition()
func DisputeGameWrongPositionErrorID() common.Hash {
	return common.HexToHash("0x9fbbb6db3177150b7b2a43b4411e739462816e347ab572812ad76cc128e755f4")
}

// UnpackWrongPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPosition()
func (disputeGame *DisputeGame) UnpackWrongPositionError(raw []byte) (*DisputeGameWrongPosition, error) {
	out := new(DisputeGameWrongPosition)
	if err := disputeGame.abi.UnpackIntoInterface(out, "WrongPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputeGameWrongStage represents a WrongStage error raised by the DisputeGame contract.
type DisputeGameWrongStage struct {
	Stage uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStage(uint8 stage)
func DisputeGameWrongStageErrorID() common.Hash {
	return common.HexToHash("0xbb27deba30706591608ac6c0e45b507ce14bfc4fa31a6ccbf4f1af7af0a2d90f")
}

// UnpackWrongStageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStage(uint8 stage)
func (disputeGame *DisputeGame) UnpackWrongStageError(raw []byte) (*DisputeGameWrongStage, error) {
	out := new(DisputeGameWrongStage)
	if err := disputeGame.abi.UnpackIntoInterface(out, "WrongStage", raw); err != nil {
		return nil, err
	}
	return out, nil
}
