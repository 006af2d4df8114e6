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
	Challenger common.Address
	Defender   common.Address
	Nonce      uint64
	Subject    [32]byte
	Left1      uint32
	Left2      uint32
	Since      uint64
	Stage      uint8
	Over       uint8
	Fresh      bool
	Level      uint8
	Step       uint32
	Count      uint64
	Index      uint64
	Hash       [32]byte
	Shown      [32]byte
	Before     [32]byte
	Trace      [32]byte
	Record     [32]byte
	Element    uint64
	Lo         uint64
	Hi         uint64
	Start      uint32
	End        uint32
	Choice     uint32
	Top        bool
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

// DisputeGameSubject is an auto generated low-level Go binding around an user-defined struct.
type DisputeGameSubject struct {
	Plan        [32]byte
	Computation [32]byte
	Pre         [32]byte
	Inputs      [32]byte
	Steps       uint32
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"referee_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"budget_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"increment_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMove\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Done\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"loser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"agreementHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"bounds\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"assertFold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"claimHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"}],\"name\":\"commitTrace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"}],\"name\":\"descend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"increment\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"which\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"pick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickElement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"recordHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"referee\",\"outputs\":[{\"internalType\":\"contractIReferee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"}],\"name\":\"showLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"showRecord\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"subjectHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"timeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"turn\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DisputeGame",
	Bin: "0x6101403461022557601f6150cc38819003918201601f19168301916001600160401b0383118484101761022a5780849260c0946040528339810103126102255761004881610240565b9061005560208201610240565b60408201519061006760608401610254565b9161008060a061007960808701610254565b9501610254565b946001600160a01b03169081158015610214575b801561020c575b6101eb5763ffffffff861680159081156101fc575b506101eb5760c0526080526001600160a01b031660a05260e0526101005261012052604051614e6690816102668239608051818181611176015281816125d70152818161356e01528181613f5a015281816146230152614774015260a051818181610a1c01528181610b01015281816118e601528181612592015281816133af015281816136fd015281816141c50152818161433401526144db015260c0518181816111a201528181611f020152818161352701528181613f13015281816145d9015261472d015260e0518181816101f00152818161061601528181610d0401528181611251015281816120990152818161243f015281816126d301528181612a79015281816132db0152613bd30152610100518181816104ce01526105ec01526101205181818161232c01528181612f4d01526130700152f35b63a18a709360e01b60005260046000fd5b905063ffffffff851610386100b0565b50801561009b565b506001600160a01b03831615610094565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361022557565b519063ffffffff821682036102255756fe6080604052600436101561001257600080fd5b6000803560e01c806302ced7b31461294957806304baa00b1461290e57806318ba876a146128de5780631e4719b31461262b57806337c4032d146126065780633a4b66f1146125c15780633b1bebd11461257c578063452fc6ee14612350578063461645bf1461230f5780635648065514611fbb57806357964fa514611f2557806364c9ec6f14611eea57806365b413d714611e7f578063729b7df014611dfc57806377a75fed14611c2c578063784cdfae14611b6c57806378b070fe14611b4e57806389b6e8f314611b295780639c1de878146114645780639fedf6161461143b578063a757cc1b14610f09578063ba5c2f5214610eaa578063c82290ac14610c5e578063ccd046ab1461083f578063d0043e4a146104f2578063d09de08a146104b1578063e324cdef14610214578063ed01bf29146101d35763ee518dcf1461015c57600080fd5b346101d05760403660031901126101d0576004356001600160a01b038116908190036101ce57602435906001600160401b03821682036101ca5760019160ff60408585946020975284875281812066ffffffffffffff8560081c1682528752205491161c1614604051908152f35b8280fd5b505b80fd5b50346101d057806003193601126101d057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d057366003190161046081126101ce57610340136101d057610344356001600160401b0381116101ce57610250903690600401612d25565b906060366103631901126101ca576103c435906001600160401b0382116104ad57816004018236039160606003198401126104a9576103e4356001600160401b0381116104a5576102a5903690600401612d25565b9091610424359081151582036104a157610444359263ffffffff8416840361049d576102de946102d3613b2c565b9961040435936143b9565b94909383359060c219018112156104995763ffffffff6103d38160046103d8948601019461030b86613a52565b966020870135986103c560408901998b6103248c612e8c565b8b61033160608201612e8c565b61035561034e61034360808501612e8c565b9360a0810190614560565b369161314b565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c081526103ab60e082613112565b5190209160446103bd60248701612df6565b950190614560565b949093169586921690614b81565b614aea565b6103a4350361048a576103ec60ff91613a52565b16159081159161047c575b8115610456575b50610447576102408401526001600160401b031661026083015263ffffffff166102e08201526001610120820152600760e08201526101e0810182905261044490613d01565b80f35b635a07ca6960e11b8552600485fd5b6001600160401b03915061046990612e8c565b166001600160401b0383161015386103fe565b9050858360070b12906103f7565b637ca55c7760e01b8752600487fd5b8780fd5b8980fd5b8880fd5b8680fd5b8580fd5b8380fd5b50346101d057806003193601126101d057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d05736600319016103a081126101ce57610340136101d057610364356001600160401b0381169061034435908290036101ca57610384356001600160401b0381116104ad57610549903690600401612d25565b929091610554613a60565b5061055f6004614031565b5061056c60026004614dbc565b610574613a60565b936103406004863760c4356001600160401b0381168082036104995761059b915042613212565b6004356001600160a01b038116908181036104a1575033148015610821576084359163ffffffff831683036104a15763ffffffff9283905b168181111561081657610612916105e991613212565b837f00000000000000000000000000000000000000000000000000000000000000001690612ea0565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161080e575b5015610803571660808601525b426001600160401b031660c0860152600581901c9360ff61066a613a41565b16851180156107e7575b80156107d3575b6107c4576106938560ff61068d613a41565b16613212565b936106b0816001600160401b036106a8612e47565b16881b612ea0565b956106c88660018060401b036101808b015116614b62565b8710156107b557916106e9939160016106e3941b9086614b81565b85614c35565b6101c435036107a6576101c08401526001600160401b0382166101a084015260ff811661014084015261032083018490526101e0830184905215610738575080600160e0610444930152613d01565b6101043560038110156104ad5780610767575063ffffffff16610160820152600360e082015261044490613d01565b60011415905061079f5760045b600a81101561078b5760e082015261044490613d01565b634e487b7160e01b83526021600452602483fd5b6005610774565b637ca55c7760e01b8552600485fd5b635a07ca6960e11b8952600489fd5b635a07ca6960e11b8752600487fd5b5083851c6001600160401b0316151561067b565b5084158015610674575060ff6107fb613a41565b161515610674565b1660a086015261064b565b91503861063e565b5050610612886105e9565b60a4359163ffffffff831683036104a15763ffffffff9283906105d3565b50346101d057366003190161044081126101ce57610340136101d057610344356001600160401b0381116101ce5761087b903690600401612d25565b610364356001600160401b0381116104ad5761089b903690600401612d25565b9092909190610384356001600160401b0381116104a9576108c0903690600401612d25565b91909360606103a3193601126104a557610424356001600160401b038111610499576108f0903690600401612d25565b96909488936108ff8483612ea0565b610bc05750505050506109126004614031565b9261091d6004614d3c565b61092836868561314b565b602081519101206040516020810191610404358352604082015260408152610951606082613112565b5190206101e43514801590610b93575b610b84576103a4356103c4356001600160401b038116908181036104a15750604051602081019183835260408201526103e4356060820152606081526109a8608082613112565b519020610244351490811591610ad5575b50610ac65761026435946001600160401b03861686036104a5576109db612e75565b906109e4612e5e565b946102c43563ffffffff8116810361049d57602096610a18946040519a8b988998633d1dbdc960e01b8a5260048a016139ed565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610abb578392610a7f575b506102e43563ffffffff811690818103610a7b57506104449263ffffffff16141590614592565b8480fd5b9091506020813d602011610ab3575b81610a9b60209383613112565b810103126101ca57610aac906131e8565b9038610a54565b3d9150610a8e565b6040513d85823e3d90fd5b637ca55c7760e01b8652600486fd5b9050604051636f2ca59d60e01b81526020600482015260208180610afd6024820188886131b3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b79578891610b42575b501415386109b9565b90506020813d602011610b71575b81610b5d60209383613112565b81010312610b6c575138610b39565b600080fd5b3d9150610b50565b6040513d8a823e3d90fd5b635a07ca6960e11b8652600486fd5b506010610b9e612e5e565b6001600160401b0390610bb990610bb3612e75565b906131f9565b1611610961565b60e497949735600a811015610c5a578a60098203610c2f576103043563ffffffff811690818103610c2b575015155b610c1257505090610c039392916004614834565b610c0d60046149a2565b61091d565b8b92506101ce57635d93ef5d60e11b8252600452602490fd5b8d80fd5b508a600882141580610bef57506004356001600160a01b03811690818103610c2b5750331415610bef565b8a80fd5b50346101d057610c6d36612d81565b909192610c78613a60565b50610c8281614031565b50610c8e600582614dbc565b610c96613a60565b9361034082863763ffffffff610cc06001600160401b03610cb960c08601612e8c565b1642613212565b6001600160a01b03610cd185612e33565b1633149081600014610e985782610cea60808701612df6565b1681811115610e8d57610d00916105e991613212565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610e85575b5015610e7a571660808601525b426001600160401b031660c0860152610d51816139b1565b61024083013503610ac65760200190610d6982612e8c565b6001600160401b0390610d8b90610bb3610d866101a08601612e8c565b613191565b16610100811015610e71575b6001600160fe1b0381168103610e5d5760021b8303610ac65760208660405185878237673b3218973632b0b360c11b81870152600886019060025afa156104a9578551916103208201358015158103610b6c57610e32575b506101c0013503610e23576104449291610e0a91369161314b565b602081519101206101e0820152600660e0820152613d01565b637ca55c7760e01b8452600484fd5b90916101c091610e5691906001600160401b0390610e4f90612e8c565b1690614a72565b9190610def565b634e487b7160e01b87526011600452602487fd5b50610100610d97565b1660a0860152610d39565b915038610d2c565b5050610d00886105e9565b82610ea560a08701612df6565b610cea565b50346101d05760603660031901126101d0576024356001600160401b038116908181036101ca5760209250506040518281019160043583526040820152604435606082015260608152610efe608082613112565b519020604051908152f35b50346101d057366003190161042081126101ce57610340136101d05760a0366103431901126101d0576103e4356001600160401b0381116101ce57610f52903690600401612d25565b610404356001600160401b0381116104ad57610f72903690600401612d25565b90610f7b613c5b565b6001600160a01b03610f8b612e1d565b1633141580611421575b61140e57610fa1613a60565b92610faa612e1d565b94610fb3612e07565b60443596906001600160401b03881680890361049d5760408801526001600160a01b039081166020880152168552606435606086015261036435946103409060ff61101f63ffffffff611004612de2565b168b610100850152896101c085015280610180850152614de9565b16610140820152886101a08201526001610320820152600160e082015220610340611048613a60565b8160048237200361137257506001600160a01b039050611066612e1d565b16330361134f57611075612e07565b6103c43563ffffffff811694858203610499576110ed956110e79250604051906020820192600080516020614e46833981519152845261034435604084015260608301526103843560808301526103a43560a083015260c082015260c081526110df60e082613112565b519020613d7f565b906148d2565b6004356001600160a01b038116918282036104ad576024356001600160a01b038116908181036104a95750831461134057600160ff82161b928085526001602052604085209066ffffffffffffff8360081c1691828752602052604086205493858516611331575085526001602052604085209150845260205217604082205560018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169061119f612e1d565b917f0000000000000000000000000000000000000000000000000000000000000000813b156101ca5782816111e995604051968792839263282d3fdf60e01b845260048401612d66565b038183865af18015610abb5761131c575b829350611205612e07565b90823b15611317576112309284928360405180968195829463282d3fdf60e01b845260048401612d66565b03925af1801561130c576112f7575b50611248613a60565b610340600482377f000000000000000000000000000000000000000000000000000000000000000063ffffffff166080820181905260a0820152426001600160401b031660c082015261034061129c61387f565b9120818352826020528060408420556112b3612e1d565b917f142947617f022060ac375fd9f1509060a2782af9ae960b1141549a1e60e881d860206112df612e07565b6040519485526001600160a01b03908116951693a480f35b8161130191613112565b6101d057803861123f565b6040513d84823e3d90fd5b505050fd5b9190928161132991613112565b9082906111fa565b6327e7ed0d60e21b8752600487fd5b63d49807fd60e01b8452600484fd5b60248561135a612e1d565b6349f5ad1160e01b82526001600160a01b0316600452fd5b90935061137f60046137b0565b93600435916001600160a01b0383168084036104a15786903314801590611405575b6113f3575b5050602435949150506001600160a01b0384168085036104a55733148015906113ea575b6113d8575b505050506110ed565b6113e1936148d2565b388080806113cf565b508215156113ca565b6113fc936148d2565b388080856113a6565b508215156113a1565b6349f5ad1160e01b855233600452602485fd5b506001600160a01b03611432612e07565b16331415610f95565b50346101d05760203660031901126101d057604060209160043581528083522054604051908152f35b50346101d057366003190161056081126101ce57610340136101d05760a0366103431901126101d0576103e4356001600160401b0381116101ce576114ad903690600401612d25565b9091610404356001600160401b0381116101ce576114cf903690600401612d25565b939092610424356001600160401b0381116104ad576114f2903690600401612d25565b929094606061044319360112610a7b576104a435956001600160401b0387116104a957606060031988360301126104a9576104c4356001600160401b0381116104a557611543903690600401612d25565b61050435929183151584036104a157610524359463ffffffff861697888703610c5a5761054435976001600160401b038911611a1657886004019960606003198b36030112611a1a57611594613c5b565b8715611b0d5763800000010163ffffffff8111611af9578e939291906115bc8e5b9584612ea0565b611a415750505050506115ee95969798999a506115d96004614031565b986115e46004614d3c565b6104e435936140c8565b93909196806004013560c219823603018112156104995781016004019061161482613a52565b90602083013592604081019a6116298c612e8c565b90606083019361163885612e8c565b95608085019361164785612e8c565b9760a08701986116578a89614560565b36906116629261314b565b80516020918201206040805160ff90971692870192835286018d90526001600160401b0394851660608701529284166080860152921660a084015260c0808401919091528252906116b460e082613112565b519020906116c460248201612df6565b906116d6906044810190600401614560565b9163ffffffff1663ffffffff8195166116ee94614b81565b906116f891614aea565b6104843503611a325760c082360312610c5a576040519b60c08d016001600160401b0381118e821017611a1e57604052823560ff81168103611a1a579160606117618f96959461176b94611754918952602089019a8b52612d52565b9560408801968752612d52565b9501948552612d52565b60808d019081529335906001600160401b038211611a16570136601f82011215610c5a576117a090369060208135910161314b565b9360a08c0194855260ff8c511680156000146119c457508a8760070b1215806119ad575b61199e5760018c52999a60ff9a90969594939291905b60405163b47625ff60e01b8152606060048201529751909b1660648801529951608487015298516001600160401b0390811660a48701529851891660c48601525190971660e4840152955160c061010484015280516101248401819052929687939091895b8281106119855750509383926118ce6118e293878c61014460209a89010152601f801991011686019260070b60248701526003196101448785030101604487015260446118c66118a5611892848061397f565b60606101448901526101a48801916131b3565b6118b2602488018561397f565b8783036101431901610164890152906131b3565b94019061397f565b9161018461014319828603019101526131b3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa92831561197a578493611935575b509163ffffffff8061044494169116141590614592565b92506020833d602011611972575b8161195060209383613112565b810103126104ad5763ffffffff8061196a610444956131e8565b94505061191e565b3d9150611943565b6040513d86823e3d90fd5b60208282018101516101448c840101528a96500161183f565b635a07ca6960e11b8b5260048bfd5b5081516001600160401b03908116908816106117c4565b60049b9c81600260ff93146000146119ed57506102043583525b97969594939291909b506117da565b60038103611a0157506102243583526119de565b8d036119de576103a4358352600281526119de565b8b80fd5b8c80fd5b634e487b7160e01b8d52604160045260248dfd5b637ca55c7760e01b8b5260048bfd5b600a60e49d959d351015610c2b578d908160e435600903611ac55750610304359063ffffffff821691828103611ac0575063ffffffff1614155b611aa55750916115ee999a9b9c9d9e91611a96936004614834565b611aa060046149a2565b6115e4565b8d906101d057635d93ef5d60e11b815260e435600452602490fd5b508f80fd5b508e91505060e4356008141580611a7b57506004356001600160a01b03811690818103611af55750331415611a7b565b8f80fd5b634e487b7160e01b8d52601160045260248dfd5b60010163ffffffff8111611af9578e939291906115bc8e6115b5565b50346101d05760a03660031901126101d057506020611b4661391f565b604051908152f35b50346101d0576103403660031901126101d057506020611b4661387f565b50346101d0576103403660031901126101d057611b87613a60565b610340600482378160c08201528160a08201528160808201526004359160018060a01b038316928381036101ce57506024356001600160a01b03811692908381036101ca57506044356001600160401b038116928382036101d0576020611b468787876103408820906040519286840194600080516020614e06833981519152865260408501526060840152608083015260a082015260a081526110df60c082613112565b50346101d05736600319016103a081126101ce57610340136101d057610364356001600160401b0381116101ce57611c68903690600401612d25565b9190610384359260ff84168094036101ca57611c82613b2c565b91611c8b612e5e565b6001600160401b0390611ca090610bb3612e75565b16611cac36848461314b565b602081519101206040516020810191610344358352604082015260408152611cd5606082613112565b5190206101e43514801590611df1575b8015611de6575b61044757611cf8612e75565b6001600160401b0390611d1e90611d0f898561406a565b906001600160401b0316612ea0565b16610280850152611d2d612e75565b60018701808811610e5d576001600160401b0392611d4f9291611d0f9161406a565b166102a084015284611d9e575b84600f610444959610611d80575b505050600760e0820152826101e0820152613d01565b63ffffffff92611d8f92613e3f565b166102e0820152388080611d6a565b60001985019460ff8611611dd25763ffffffff611dc360ff6104449798168585613e3f565b166102c0850152949350611d5c565b634e487b7160e01b85526011600452602485fd5b506010861015611cec565b506010811115611ce5565b50346101d0576103403660031901126101d057611e17613fd7565b6001600160a01b03611e27612e1d565b1633141580611e65575b611e5257610444906001600160a01b03611e49612e07565b16331490613ed0565b6349f5ad1160e01b825233600452602482fd5b506001600160a01b03611e76612e07565b16331415611e31565b50346101d0576103403660031901126101d057611e9a613fd7565b90611ea3612ec3565b929083421115611ed65761044491906001600160a01b03611ec2612e07565b6001600160a01b0390921691161490613ed0565b630a8d68c960e21b83526004849052602483fd5b50346101d057806003193601126101d05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101d057366003190161040081126101ce57610340136101d057610344356001600160401b0381116101ce57611f61903690600401612d25565b6060366103631901126101ca576103c4356001600160401b0381116104ad57611f8e903690600401612d25565b6103e43593916001600160401b0385116104a957611fb3610444953690600401612d25565b94909361321f565b50346101d057366003190161036081126101ce57610340136101d057610344356001600160401b0381116101ce57611ff7903690600401612d25565b90612000613a60565b5061200b6004614031565b5061201860016004614dbc565b612020613a60565b916103406004843760c4356001600160401b0381168082036104a957612047915042613212565b6004356001600160a01b038116908181036104a55750331480156122f1576084359163ffffffff831683036104a55763ffffffff9283905b16818111156122e657612095916105e991613212565b90827f0000000000000000000000000000000000000000000000000000000000000000168083116122de575b50156122d3571660808401525b426001600160401b031660c084015261014083015160ff169060048210156122c857612116825b6101808601516001600160401b031690612110908590613212565b90614b62565b9260018060401b036101a086015116831b916121356001851b84612ea0565b948086116122c0575b506121498386613212565b6001600160fb1b03811681036122ac5760051b810361048a578060051c801580156122a0575b61229157908791604096949396519160608301978837677664312e6e6f646560c01b604083015260208201905b600181116122365750505094936121bd916121b8915193613212565b614de9565b915b848184106121fc57846121d28482614c35565b6101c0820151036121ed5780600260e0610444930152613d01565b637ca55c7760e01b8252600482fd5b6048602092936040519081528284820152677664312e6e6f646560c01b604082015260025afa156104ad57835160019290920191906121bf565b8084606060019360059b97999b1b860101520160011c855b81811061225f57509694929661219c565b60808160061b85016060810151865201518352602060608260051b86010160488660025afa156104a55760010161224e565b637ca55c7760e01b8852600488fd5b50601f8216151561216f565b634e487b7160e01b88526011600452602488fd5b94503861213e565b6121166004926120f5565b1660a08401526120ce565b9150386120c1565b5050612095866105e9565b60a4359163ffffffff831683036104a55763ffffffff92839061207f565b50346101d057806003193601126101d057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d057366003190161038081126101ce57610340136101d057610344356001600160401b0381116101ce5761238c903690600401612d25565b90610364359160ff831691828403610a7b576123a6613a60565b506123b16004614031565b506123be60066004614dbc565b6123c6613a60565b936103406004863760c4356001600160401b038116808203610499576123ed915042613212565b6004356001600160a01b038116908181036104a157503314801561255e576084359163ffffffff831683036104a15763ffffffff9283905b16818111156125535761243b916105e991613212565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161254b575b5015612540571660808601525b426001600160401b031660c086015261248e36848461314b565b602081519101206101e4351490811591612523575b5061044757826124b4610d86612e47565b6001600160401b039081169190910190811161250f576001600160401b0316610260850152610444939263ffffffff926124ed92613e3f565b166102e0820152600760e08201526001610120820152826101e0820152613d01565b634e487b7160e01b86526011600452602486fd5b905060ff8116840361250f576103fc839160021b161015386124a3565b1660a0860152612474565b915038612467565b505061243b886105e9565b60a4359163ffffffff831683036104a15763ffffffff928390612425565b50346101d057806003193601126101d0576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101d057806003193601126101d0576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101d05760a03660031901126101d057506020611b4661262661391f565b613d7f565b50346101d05761263a36612d81565b929392909190612648613a60565b5061265285614031565b5061265e600486614dbc565b602084603061266b613a60565b9561034089883763ffffffff61268e6001600160401b03610cb960c08d01612e8c565b6001600160a01b0361269f8c612e33565b16331490828c836000146128cd5760806126b99101612df6565b16818111156128c2576126cf916105e991613212565b90827f0000000000000000000000000000000000000000000000000000000000000000168083116128ba575b50156128af571660808801525b426001600160401b031660c0880152612753612723876139b1565b956127316101a08c01612e8c565b9261273f6101808d01612e8c565b936001600160401b03808616911689614b81565b9066ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e76616c7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156104ad57835161024086013503610e235761024083015260ff9061280b906020016001600160401b036127ff82612e8c565b166101e0850152612e8c565b6001600160401b03908116919091019390841161289b576101c066ffffffffffffff610444949560081c1691600261010085015201356101c083015260ff61285a610180840192808452614de9565b166101408301526101a082018490526001610320830181905260e0830181815291516001600160401b031614612891575b50613d01565b600590523861288b565b634e487b7160e01b83526011600452602483fd5b1660a0880152612708565b9150386126fb565b50506126cf856105e9565b60a06128d99101612df6565b6126b9565b50346101d0576103403660031901126101d057506128fa612ec3565b9061290a60405192839283612d66565b0390f35b50346101d057806003193601126101d05760206040517fb9090ccbd05f7e69bbe8913c2b2dfef968323f2fc939ccd9b04efdd88eed48448152f35b50346101d05736600319016104a081126101ce57610340136101d05760a0366103431901126101d0576103e435610404356001600160401b0381116101ca57612996903690600401612d25565b9091610424359061044435610464359360018060401b0385168095036104a557610484356001600160401b038111610499576129d6903690600401612d25565b90916129e0613a60565b506129eb6004614031565b506129f860036004614dbc565b612a00613a60565b9761034060048a3760c4356001600160401b038116808203611a1657612a27915042613212565b6004356001600160a01b03811690818103611a1a575033148015612d07576084359163ffffffff83168303611a1a5763ffffffff9283905b1681811115612cfc57612a75916105e991613212565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612cf4575b5015612ce9571660808a01525b426001600160401b031660c08a0152612ac5613c5b565b63ffffffff612ad2612dce565b16612c01575061038435851490811591612bf7575b50612291576030602092612b198a935b612aff612dce565b92612b08612de2565b9363ffffffff808616911689614b81565b9066ff00ff00ff00ff62ffffff67ff00ff00ff00ff0064ffffffff008460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252673b321897383630b760811b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156104a95785516103443503610ac6579260ff92612bd59286956102406104449801528161022087015261020086015260016101008601526101c085015280610180850152614de9565b16610140820152826101a08201526001610320820152600160e0820152613d01565b9050151538612ae7565b9060001963ffffffff612c12612dce565b16019163ffffffff8311612cd557602092612c448c93603093612c33612de2565b9363ffffffff80861691168c614b81565b9066ff00ff00ff00ff62ffffff67ff00ff00ff00ff0064ffffffff008460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c16176040519182526707664312e737465760841b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156104995787516103643503612291576030602092612b198a93612af7565b634e487b7160e01b8b52601160045260248bfd5b1660a08a0152612aae565b915038612aa1565b5050612a758c6105e9565b60a4359163ffffffff83168303611a1a5763ffffffff928390612a5f565b9181601f84011215610b6c578235916001600160401b038311610b6c5760208381860195010111610b6c57565b35906001600160401b0382168203610b6c57565b6001600160a01b039091168152602081019190915260400190565b60031981016103c08112610b6c5761034013610b6c57600491606061034319830112610b6c57610344916103a435906001600160401b038211610b6c57612dca91600401612d25565b9091565b6101643563ffffffff81168103610b6c5790565b6103c43563ffffffff81168103610b6c5790565b3563ffffffff81168103610b6c5790565b6024356001600160a01b0381168103610b6c5790565b6004356001600160a01b0381168103610b6c5790565b356001600160a01b0381168103610b6c5790565b6101a4356001600160401b0381168103610b6c5790565b6102a4356001600160401b0381168103610b6c5790565b610284356001600160401b0381168103610b6c5790565b356001600160401b0381168103610b6c5790565b91908201809211612ead57565b634e487b7160e01b600052601160045260246000fd5b60e43590600a821015610b6c57600282149160008315612ffe575b8315612fed575b8315612fc4575b5050600082600014612fa7575060843563ffffffff81168103610b6c5763ffffffff905b169160009015612f8c57506004356001600160a01b0381168103610b6c57915b60c435906001600160401b03821690818303610b6c57612f8192507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1680821115612f84575090612ea0565b90565b905090612ea0565b602435906001600160a01b03821682036101d0575091612f30565b60a4359063ffffffff821682036101d0575063ffffffff90612f10565b90919250612fd757600914903880612eec565b634e487b7160e01b600052602160045260246000fd5b809350612fd7576008811492612ee5565b600682149350612ede565b9060e0820135600a811015610b6c576002811460008115613107575b81156130f6575b81156130e3575b50612f81915080156130cd5763ffffffff61305060808601612df6565b1690156130b65761306d60c061306586612e33565b955b01612e8c565b907f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156130ae5750905b6001600160401b0316612ea0565b9050906130a0565b61306d60c06130c760208701612e33565b95613067565b63ffffffff6130de60a08601612df6565b613050565b9050612fd7576009612f81911438613033565b809150612fd757600882149061302c565b600683149150613025565b601f909101601f19168101906001600160401b0382119082101761313557604052565b634e487b7160e01b600052604160045260246000fd5b9192916001600160401b0382116131355760405191613174601f8201601f191660200184613112565b829481845281830111610b6c578281602093846000960137010152565b60081b9067ffffffffffffff00821691610100600160481b03168203612ead57565b908060209392818452848401376000828201840152601f01601f1916010190565b51906001600160401b0382168203610b6c57565b519063ffffffff82168203610b6c57565b6001600160401b039182169082160391908211612ead57565b91908203918211612ead57565b95949290939561322d613a60565b506132386004614031565b5061324560076004614dbc565b61324d613a60565b946103406004873760c4356001600160401b0381168103610b6c5761327b906001600160401b031642613212565b91600435916001600160a01b0383168303610b6c57600093336001600160a01b038516149081156137915760843563ffffffff811681036104a55763ffffffff92919083905b1681811115613786576132d7916105e991613212565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161377e575b5015613773571660808901525b426001600160401b031660c089015261332a6103646139b1565b61024435148015906136d2575b610e2357610124358015158103610a7b57156136ba57610264356001600160401b038116908181036104a957916133ab6133929492606094506040519586948594630de643b760e41b865287600487015260648601916131b3565b906024840152600319838203016044840152888a6131b3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610abb5783908492859161365d575b5063ffffffff166102c089018190526001600160401b039283166102a08a018190529190921661028089018190526101208901859052149081613640575b506134dd57505b6102a08501516102808601516010916001600160401b0391613456919083169083166131f9565b1611806134d2575b6134c3575094613477613486926134c19697369161314b565b6020815191012092369161314b565b6020815191012060405190602082019283526040820152604081526134ac606082613112565b5190206101e0820152600860e0820152613d01565b565b635a07ca6960e11b8152600490fd5b50603c84141561345e565b94509495505050506134ef60046138e5565b906001600160a01b03811681036101ca57602435906001600160a01b03821682036104ad5782845260208481526040808620869055517f0000000000000000000000000000000000000000000000000000000000000000808252946001600160a01b038581169390851692600080516020614e268339815191529190a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610a7b57848483926135c06040519485938493630bfac59960e41b855260048501613ead565b038183875af1801561363557613621575b50813b156104ad579183916135fd9383604051809681958294637eee288d60e01b845260048401612d66565b03925af1801561130c5761360f575050565b61361a828092613112565b6101d05750565b8461362e91959295613112565b92386135d1565b6040513d87823e3d90fd5b6102e43563ffffffff81169250828103610a7b5750141538613428565b925050506060813d6060116136b2575b8161367a60609383613112565b810103126101ca5761368b816131d4565b9063ffffffff6136a960406136a2602085016131d4565b93016131e8565b929192906133ea565b3d915061366d565b505050811561342f57635a07ca6960e11b8152600490fd5b50604051636f2ca59d60e01b815260206004820181905281806136f96024820186886131b3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115613635578591613741575b50610364351415613337565b90506020813d60201161376b575b8161375c60209383613112565b81010312610a7b575138613735565b3d915061374f565b1660a0890152613310565b915038613303565b50506132d7866105e9565b60a43563ffffffff811681036104a55763ffffffff92919083906132c1565b612f81906137bc613a60565b90610340818337600060c0830152600060a0830152600060808301526137e181612e33565b916103406137fd60406137f660208601612e33565b9401612e8c565b912090604051926020840194600080516020614e06833981519152865260018060a01b0316604085015260018060a01b0316606084015260018060401b0316608083015260a082015260a081526110df60c082613112565b6001600160a01b039182168152911660208201526001600160401b03909116604082015260600190565b6004356001600160a01b0381168103610b6c576024356001600160a01b0381168103610b6c57604435906001600160401b0382168203610b6c576138df906138d1604051938492602084019687613855565b03601f198101835282613112565b51902090565b6138ee81612e33565b906138df61390a604061390360208501612e33565b9301612e8c565b916138d1604051938492602084019687613855565b60843563ffffffff811690818103610b6c57506040516020810191600080516020614e46833981519152835260043560408301526024356060830152604435608083015260643560a083015260c082015260c081526138df60e082613112565b9035601e1982360301811215610b6c570160208101919035906001600160401b038211610b6c578136038313610b6c57565b6139bd60208201612e8c565b906040805191602083019381358552600180841b03168284015201356060820152606081526138df608082613112565b93613a0e63ffffffff94989692612f819a989460c0885260c08801916131b3565b6001600160401b03988916602087015290881660408601529616606084015216608082015280840360a0909101526131b3565b6101443560ff81168103610b6c5790565b3560ff81168103610b6c5790565b6040519061034082016001600160401b03811183821017613135576040526000610320838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152565b613b34613a60565b50613b3f6004614031565b50613b4c60086004614dbc565b613b54613a60565b90610340600483378160c4356001600160401b038116808203610b6c57613b7c915042613212565b6004356001600160a01b03811690818103610b6c575033149060008215613c3a5750906084359163ffffffff83168303610b6c5763ffffffff9283905b1681811115613c2e57613bcf916105e991613212565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613c26575b5015613c1b571660808201525b426001600160401b031660c09190910152565b1660a0820152613c08565b915038613bfb565b5050613bcf60006105e9565b60a4359063ffffffff821682036101d0575063ffffffff9291908390613bb9565b6103c43563ffffffff811690818103610b6c5750158015613c8e575b613c7d57565b63d49807fd60e01b60005260046000fd5b50610344613c9d6103c4612df6565b63ffffffff6040519160606020840194600080516020614e4683398151915286528035604086015260208101358286015260408101356080860152013560a08401521660c082015260c08152613cf460e082613112565b5190206064351415613c77565b805160208281015160408085015190517f807ef3b4a9bd4e362eb378a6ef603fcdd371030cc050c094e0613279b7b3a8d6946103409382860193613d629284926138d1926001600160401b0316916001600160a01b03918216911687613855565b5190209320836000526000825280604060002055604051908152a2565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152613e1160c082613112565b5190209060405190602082019261190160f01b845260228301526042820152604281526138df606282613112565b9091600281901b91906001600160fe1b03811603612ead5760009260048301808411611dd257116101ca570163ffffffff60e01b90351663ff0000008160031a60181b169163ffffffff63ffff00008360021a60101b169263ffffff008160011a60081b16921a1617171790565b6001600160a01b0391821681526020810192909252909116604082015260600190565b60009115613fac576004356001600160a01b03811681036101ca57602435906001600160a01b03821682036104ad575b82845260208481526040808620869055517f0000000000000000000000000000000000000000000000000000000000000000808252946001600160a01b038581169390851692600080516020614e268339815191529190a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610a7b57848483926135c06040519485938493630bfac59960e41b855260048501613ead565b6024356001600160a01b03811681036101ca57600435906001600160a01b0382168214613f00578380fd5b613fe160046138e5565b90816000526000602052604060002054801561402057610340614002613a60565b8160048237200361400f57565b639fbbb6db60e01b60005260046000fd5b6327e7ed0d60e21b60005260046000fd5b9061403b826138e5565b9182600052600060205260406000205490811561402057610340908161405f613a60565b918237200361400f57565b90600f82169160041c90818102918183041481151715612ead57612f819280821015612f84575090612ea0565b90816060910312610b6c576140ab816131e8565b9160208201518060070b8103610b6c576040612f819193016131e8565b92949093969591966140db36878a61314b565b6020815191012090826000146143b257815b83156143ab57505b6040519060208201928352604082015260408152614114606082613112565b5190206101e4350361424b5761412b6104446139b1565b6102443514801590614309575b6142f85761427f576102a4359360018060401b03851696878614159283610b6c57610284356001600160401b038116808214159a9195918b610b6c5714801561425c575b61424b5761026435996001600160401b038b168b03610b6c57610b6c57610b6c57866141c194606098506040519a8b988998637aba404160e01b8a5260048a016139ed565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561423f5760008093600093614208575b50929190565b9193505061422e915060603d606011614238575b6142268183613112565b810190614097565b9290929138614202565b503d61421c565b6040513d6000823e3d90fd5b635a07ca6960e11b60005260046000fd5b506000995089905060106001600160401b03614278878b6131f9565b161161417c565b61026435939192916001600160401b03851690818603610b6c576142cd9763ffffffff6141c194606098506040519a8b988998637aba404160e01b8a5260c060048b015260c48a01916131b3565b94602488015260006044880152600060648801521660848601526003198584030160a48601526131b3565b637ca55c7760e01b60005260046000fd5b50604051636f2ca59d60e01b815260206004820181905281806143306024820189896131b3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561423f57600091614379575b50610444351415614138565b90506020813d6020116143a3575b8161439460209383613112565b81010312610b6c57513861436d565b3d9150614387565b90506140f5565b80916140ed565b92949093969591966143cc36878a61314b565b60208151910120908260001461455957815b831561455257505b6040519060208201928352604082015260408152614405606082613112565b5190206101e4350361424b5761441c6103646139b1565b61024435148015906144b0576142f85761427f576102a4359360018060401b03851696878614159283610b6c57610284356001600160401b038116808214159a9195918b610b6c5714801561425c5761424b5761026435996001600160401b038b168b03610b6c57610b6c57610b6c57866141c194606098506040519a8b988998637aba404160e01b8a5260048a016139ed565b50604051636f2ca59d60e01b815260206004820181905281806144d76024820189896131b3565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561423f57600091614520575b50610364351415614138565b90506020813d60201161454a575b8161453b60209383613112565b81010312610b6c575138614514565b3d915061452e565b90506143e6565b80916143de565b903590601e1981360301821215610b6c57018035906001600160401b038211610b6c57602001918136038313610b6c57565b90600091806146fc5750156146cf576004356001600160a01b03811681036101ce57602435906001600160a01b03821682036101ca57905b6145d460046138e5565b6040517f0000000000000000000000000000000000000000000000000000000000000000808252916001600160a01b03848116929086169190600080516020614e2683398151915290602090a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610a7b5760405163282d3fdf60e01b8152858180614671868660048401612d66565b038183885af180156146c4576146b0575b50823b15610a7b57916135fd939185809460405196879586948593630bfac59960e41b855260048501613ead565b856146bd91969296613112565b9338614682565b6040513d88823e3d90fd5b6024356001600160a01b03811681036101ce57600435906001600160a01b03821682036101ca57906145ca565b9082901561481a5761470e6004612e33565b6147186024612e33565b915b83815260208181526040808320839055517f0000000000000000000000000000000000000000000000000000000000000000808252956001600160a01b038681169390861692600080516020614e268339815191529190a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692833b156101ce57818584926147c66040519485938493630bfac59960e41b855260048501613ead565b038183885af1801561130c57614804575b5050813b156104ad579183916135fd9383604051809681958294637eee288d60e01b845260048401612d66565b819295509061481291613112565b9238806147d7565b6148246024612e33565b61482e6004612e33565b9161471a565b60209194939294614844826137b0565b956001600160a01b0361485684612e33565b1633148015906148c9575b6148b4575b505001926001600160a01b0361487b85612e33565b1633148015906148ab575b614891575b50505050565b61489d6148a294612e33565b6148d2565b3880808061488b565b50821515614886565b6148c2918761489d85612e33565b3880614866565b50801515614861565b9291604183036149675782602011610b6c5780359183604011610b6c576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b038511614967576040101561498c5760209360009360406080948151948552013560f81c868401526040830152606082015282805260015afa1561423f576000516001600160a01b03168015918215614978575b505061496757565b635cd5d23360e01b60005260046000fd5b6001600160a01b031614159050388061495f565b634e487b7160e01b600052603260045260246000fd5b6149ab81612e33565b6001600160a01b036149bf60208401612e33565b6001600160a01b03909216911614613c7d576040810190600160ff6149e384612e8c565b161b916001600160a01b036149f783612e33565b166000526001602052604060002066ffffffffffffff614a1683612e8c565b60081c1660005260205260406000205491838316614020576001600160a01b0390614a4090612e33565b16600052600160205266ffffffffffffff614a5f604060002092612e8c565b60081c1660005260205217604060002055565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e74656e7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610b6c5760005190565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e7372637360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610b6c5760005190565b614b70906001831b90612ea0565b600019810191908211612ead571c90565b90929194939480841090811591614c27575b8115614c01575b506142f85760405190677664312e6e6f646560c01b6040830152948201905b818310614bc65750505050565b9091929460208660051b1690818301526020843591188201526020600060488360025afa15610b6c5760206000519560011c93019190614bb9565b614c0b9150614de9565b6001600160fb1b0381168103612ead5760051b85141538614b9a565b600160281b81119150614b93565b9061032082015115614d375761010082018051926003841015612fd757600260009414614d2557610180015190516003811015614d11576020928492603092614cff576707664312e737465760c41b905b66ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179060405192835260401c9063ffffffff861b81871b1690861c1760c01b178482015260025afa156101d0575190565b677664312e7472616360c01b90614c86565b634e487b7160e01b84526021600452602484fd5b612f8193506101e09150015190614a72565b905090565b60e0810135600a811015610b6c57600060088203614da4575050614d5f90613009565b906001600160a01b031633819003614d905750804211614d7c5750565b63348f2b4160e11b60005260045260246000fd5b6349f5ad1160e01b60005260045260246000fd5b6024925050635d93ef5d60e11b600052600090600452fd5b9060e082013590600a821015610b6c57600a811015612fd7576000908203614da4575050614d5f90613009565b906000915b6001831b8111614dfb5750565b9160010191614dee56fe5e01763442346c6a797fd223dc04773befc41c5c9941be4816b8961e89ae315a02f4068543fd878d5c003405491938ed2db4417ae1614b80fbf7b84e09f972bf1472e05893f88228b2e994007323df856f51d2c5f26a48fb27f2e3afb4255f7f",
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
// the contract method with ID 0x784cdfae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agreementHash((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) PackAgreementHash(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("agreementHash", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgreementHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x784cdfae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agreementHash((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) TryPackAgreementHash(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("agreementHash", g)
}

// UnpackAgreementHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x784cdfae.
//
// Solidity: function agreementHash((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(bytes32)
func (disputeGame *DisputeGame) UnpackAgreementHash(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("agreementHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAssertFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57964fa5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertFold((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, bytes bounds, bytes data) returns()
func (disputeGame *DisputeGame) PackAssertFold(g DisputeGameGame, node []byte, r DisputeGameRecord, bounds []byte, data []byte) []byte {
	enc, err := disputeGame.abi.Pack("assertFold", g, node, r, bounds, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57964fa5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertFold((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, bytes bounds, bytes data) returns()
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
// the contract method with ID 0x37c4032d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimHash((bytes32,bytes32,bytes32,bytes32,uint32) s) view returns(bytes32)
func (disputeGame *DisputeGame) PackClaimHash(s DisputeGameSubject) []byte {
	enc, err := disputeGame.abi.Pack("claimHash", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37c4032d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimHash((bytes32,bytes32,bytes32,bytes32,uint32) s) view returns(bytes32)
func (disputeGame *DisputeGame) TryPackClaimHash(s DisputeGameSubject) ([]byte, error) {
	return disputeGame.abi.Pack("claimHash", s)
}

// UnpackClaimHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37c4032d.
//
// Solidity: function claimHash((bytes32,bytes32,bytes32,bytes32,uint32) s) view returns(bytes32)
func (disputeGame *DisputeGame) UnpackClaimHash(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("claimHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitTrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ced7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitTrace((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,bytes32,bytes32,bytes32,uint32) s, bytes32 before, bytes siblings, bytes32 trace, bytes32 values, uint64 count, bytes planSiblings) returns()
func (disputeGame *DisputeGame) PackCommitTrace(g DisputeGameGame, s DisputeGameSubject, before [32]byte, siblings []byte, trace [32]byte, values [32]byte, count uint64, planSiblings []byte) []byte {
	enc, err := disputeGame.abi.Pack("commitTrace", g, s, before, siblings, trace, values, count, planSiblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitTrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ced7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitTrace((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,bytes32,bytes32,bytes32,uint32) s, bytes32 before, bytes siblings, bytes32 trace, bytes32 values, uint64 count, bytes planSiblings) returns()
func (disputeGame *DisputeGame) TryPackCommitTrace(g DisputeGameGame, s DisputeGameSubject, before [32]byte, siblings []byte, trace [32]byte, values [32]byte, count uint64, planSiblings []byte) ([]byte, error) {
	return disputeGame.abi.Pack("commitTrace", g, s, before, siblings, trace, values, count, planSiblings)
}

// PackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729b7df0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function concede((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) PackConcede(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("concede", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x729b7df0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function concede((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) TryPackConcede(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("concede", g)
}

// PackDescend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe324cdef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function descend((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which) returns()
func (disputeGame *DisputeGame) PackDescend(g DisputeGameGame, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32) []byte {
	enc, err := disputeGame.abi.Pack("descend", g, node, r, origin, words, other, fromBounds, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe324cdef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function descend((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which) returns()
func (disputeGame *DisputeGame) TryPackDescend(g DisputeGameGame, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32) ([]byte, error) {
	return disputeGame.abi.Pack("descend", g, node, r, origin, words, other, fromBounds, which)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccd046ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, bytes32 bounds, bytes words) returns()
func (disputeGame *DisputeGame) PackExecute(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, bounds [32]byte, words []byte) []byte {
	enc, err := disputeGame.abi.Pack("execute", g, mine, theirs, node, r, bounds, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccd046ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, bytes32 bounds, bytes words) returns()
func (disputeGame *DisputeGame) TryPackExecute(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, bounds [32]byte, words []byte) ([]byte, error) {
	return disputeGame.abi.Pack("execute", g, mine, theirs, node, r, bounds, words)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b070fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) pure returns(bytes32)
func (disputeGame *DisputeGame) PackIdOf(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("idOf", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b070fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) pure returns(bytes32)
func (disputeGame *DisputeGame) TryPackIdOf(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("idOf", g)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78b070fe.
//
// Solidity: function idOf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) pure returns(bytes32)
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
// the contract method with ID 0xa757cc1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,bytes32,bytes32,bytes32,uint32) s, bytes mine, bytes theirs) returns()
func (disputeGame *DisputeGame) PackOpen(g DisputeGameGame, s DisputeGameSubject, mine []byte, theirs []byte) []byte {
	enc, err := disputeGame.abi.Pack("open", g, s, mine, theirs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa757cc1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,bytes32,bytes32,bytes32,uint32) s, bytes mine, bytes theirs) returns()
func (disputeGame *DisputeGame) TryPackOpen(g DisputeGameGame, s DisputeGameSubject, mine []byte, theirs []byte) ([]byte, error) {
	return disputeGame.abi.Pack("open", g, s, mine, theirs)
}

// PackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0043e4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pick((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 node, uint64 which, bytes siblings) returns()
func (disputeGame *DisputeGame) PackPick(g DisputeGameGame, node [32]byte, which uint64, siblings []byte) []byte {
	enc, err := disputeGame.abi.Pack("pick", g, node, which, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0043e4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pick((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 node, uint64 which, bytes siblings) returns()
func (disputeGame *DisputeGame) TryPackPick(g DisputeGameGame, node [32]byte, which uint64, siblings []byte) ([]byte, error) {
	return disputeGame.abi.Pack("pick", g, node, which, siblings)
}

// PackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452fc6ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickElement((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes leaf, uint8 which) returns()
func (disputeGame *DisputeGame) PackPickElement(g DisputeGameGame, leaf []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pickElement", g, leaf, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452fc6ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickElement((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes leaf, uint8 which) returns()
func (disputeGame *DisputeGame) TryPackPickElement(g DisputeGameGame, leaf []byte, which uint8) ([]byte, error) {
	return disputeGame.abi.Pack("pickElement", g, leaf, which)
}

// PackPickPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77a75fed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickPart((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 bounds, bytes data, uint8 which) returns()
func (disputeGame *DisputeGame) PackPickPart(g DisputeGameGame, bounds [32]byte, data []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pickPart", g, bounds, data, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77a75fed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickPart((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes32 bounds, bytes data, uint8 which) returns()
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
// the contract method with ID 0x9c1de878.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebut((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,bytes32,bytes32,bytes32,uint32) subject, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) PackRebut(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) []byte {
	enc, err := disputeGame.abi.Pack("rebut", g, subject, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c1de878.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebut((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,bytes32,bytes32,bytes32,uint32) subject, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) TryPackRebut(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) ([]byte, error) {
	return disputeGame.abi.Pack("rebut", g, subject, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
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
// the contract method with ID 0x56480655.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes nodes) returns()
func (disputeGame *DisputeGame) PackReveal(g DisputeGameGame, nodes []byte) []byte {
	enc, err := disputeGame.abi.Pack("reveal", g, nodes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56480655.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, bytes nodes) returns()
func (disputeGame *DisputeGame) TryPackReveal(g DisputeGameGame, nodes []byte) ([]byte, error) {
	return disputeGame.abi.Pack("reveal", g, nodes)
}

// PackShowLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc82290ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showLeaf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes leaf) returns()
func (disputeGame *DisputeGame) PackShowLeaf(g DisputeGameGame, r DisputeGameRecord, leaf []byte) []byte {
	enc, err := disputeGame.abi.Pack("showLeaf", g, r, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc82290ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showLeaf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes leaf) returns()
func (disputeGame *DisputeGame) TryPackShowLeaf(g DisputeGameGame, r DisputeGameRecord, leaf []byte) ([]byte, error) {
	return disputeGame.abi.Pack("showLeaf", g, r, leaf)
}

// PackShowRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e4719b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showRecord((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes siblings) returns()
func (disputeGame *DisputeGame) PackShowRecord(g DisputeGameGame, r DisputeGameRecord, siblings []byte) []byte {
	enc, err := disputeGame.abi.Pack("showRecord", g, r, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e4719b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showRecord((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g, (bytes32,uint64,bytes32) r, bytes siblings) returns()
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

// PackSubjectHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89b6e8f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subjectHash((bytes32,bytes32,bytes32,bytes32,uint32) s) pure returns(bytes32)
func (disputeGame *DisputeGame) PackSubjectHash(s DisputeGameSubject) []byte {
	enc, err := disputeGame.abi.Pack("subjectHash", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubjectHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89b6e8f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subjectHash((bytes32,bytes32,bytes32,bytes32,uint32) s) pure returns(bytes32)
func (disputeGame *DisputeGame) TryPackSubjectHash(s DisputeGameSubject) ([]byte, error) {
	return disputeGame.abi.Pack("subjectHash", s)
}

// UnpackSubjectHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89b6e8f3.
//
// Solidity: function subjectHash((bytes32,bytes32,bytes32,bytes32,uint32) s) pure returns(bytes32)
func (disputeGame *DisputeGame) UnpackSubjectHash(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("subjectHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65b413d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) PackTimeout(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("timeout", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65b413d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) returns()
func (disputeGame *DisputeGame) TryPackTimeout(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("timeout", g)
}

// PackTurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ba876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function turn((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(address mover, uint256 deadline)
func (disputeGame *DisputeGame) PackTurn(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("turn", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ba876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function turn((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(address mover, uint256 deadline)
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
// from invoking the contract method with ID 0x18ba876a.
//
// Solidity: function turn((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32,bool) g) view returns(address mover, uint256 deadline)
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
type DisputeGameBadGame struct{}

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
type DisputeGameBadMove struct{}

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
type DisputeGameBadParameters struct{}

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
type DisputeGameBadProof struct{}

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
type DisputeGameBadSignature struct{}

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
type DisputeGameDone struct{}

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
type DisputeGameWrongPosition struct{}

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
