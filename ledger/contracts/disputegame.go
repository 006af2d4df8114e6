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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"referee_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"budget_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"increment_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMove\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Done\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"loser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"agreementHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"bounds\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"assertFold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"claimHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"}],\"name\":\"commitTrace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"}],\"name\":\"descend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"}],\"name\":\"gameId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"increment\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"outcomeOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"loser\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"step\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"which\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"pick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickElement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"recordHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"referee\",\"outputs\":[{\"internalType\":\"contractIReferee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"}],\"name\":\"showLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"showRecord\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"subjectHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"timeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"top\",\"type\":\"bool\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"turn\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DisputeGame",
	Bin: "0x6101403461022557601f61537b38819003918201601f19168301916001600160401b0383118484101761022a5780849260c0946040528339810103126102255761004881610240565b9061005560208201610240565b60408201519061006760608401610254565b9161008060a061007960808701610254565b9501610254565b946001600160a01b03169081158015610214575b801561020c575b6101eb5763ffffffff861680159081156101fc575b506101eb5760c0526080526001600160a01b031660a05260e0526101005261012052604051615115908161026682396080518181816111d1015281816125ac015281816135b50152818161407e0152818161484601526149cb015260a051818181610a9401528181610b790152818161190b015281816125670152818161339a01528181613786015281816143a90152818161451801526146bf015260c0518181816111fd01528181611ed70152818161356701528181614030015281816147fc015261497d015260e0518181816101fc0152818161068e01528181610d7c015281816112ac0152818161206e01528181612414015281816126a801528181612a4e015281816132c60152613cd2015261010051818181610546015261066401526101205181818161230101528181612f38015261305b0152f35b63a18a709360e01b60005260046000fd5b905063ffffffff851610386100b0565b50801561009b565b506001600160a01b03831615610094565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361022557565b519063ffffffff821682036102255756fe6080604052600436101561001257600080fd5b6000803560e01c806302ced7b31461291e57806304baa00b146128e357806318ba876a146128b35780631e4719b31461260057806337c4032d146125db5780633a4b66f1146125965780633b1bebd114612551578063452fc6ee14612325578063461645bf146122e45780635648065514611f9057806357964fa514611efa57806364c9ec6f14611ebf57806365b413d714611e54578063729b7df014611dd157806377a75fed14611c01578063784cdfae14611be357806378b070fe14611bc557806389b6e8f314611ba85780638b06beb614611b4e5780639c1de878146114895780639fedf61614611460578063a757cc1b14610f81578063ba5c2f5214610f22578063c82290ac14610cd6578063ccd046ab146108b7578063d0043e4a1461056a578063d09de08a14610529578063e324cdef14610288578063ebfa452314610220578063ed01bf29146101df5763ee518dcf1461017257600080fd5b346101dc5760403660031901126101dc5761018b612da3565b602435906001600160401b03821682036101da5760019160ff60406020958594858060a01b0316815284875281812066ffffffffffffff8560081c1682528752205491161c1614604051908152f35b825b80fd5b50346101dc57806003193601126101dc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101dc5760203660031901126101dc576004358152602081905260408082205490919081906001600160481b0381111561026e575b5060ff835192168252600180841b03166020820152f35b60ff8116925060081c6000196001851b0116905038610257565b50346101dc573660031901610460811261052557610340136101dc57610344356001600160401b038111610525576102c4903690600401612cfa565b906060366103631901126101da576103c435906001600160401b038211610521578160040182360391606060031984011261051d576103e4356001600160401b03811161051957610319903690600401612cfa565b90916104243590811515820361051557610444359263ffffffff841684036105115761035294610347613c2b565b99610404359361459d565b94909383359060c2190181121561050d5763ffffffff61044781600461044c948601019461037f86613b51565b9660208701359861043960408901998b6103988c612e77565b8b6103a560608201612e77565b6103c96103c26103b760808501612e77565b9360a0810190614744565b3691613136565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c0815261041f60e0826130fd565b51902091604461043160248701612de1565b950190614744565b949093169586921690614e30565b614d99565b6103a435036104fe5761046060ff91613b51565b1615908115916104f0575b81156104ca575b506104bb576102408401526001600160401b031661026083015263ffffffff166102e08201526001610120820152600760e08201526101e081018290526104b890613e00565b80f35b635a07ca6960e11b8552600485fd5b6001600160401b0391506104dd90612e77565b166001600160401b038316101538610472565b9050858360070b129061046b565b637ca55c7760e01b8752600487fd5b8780fd5b8980fd5b8880fd5b8680fd5b8580fd5b8380fd5b5080fd5b50346101dc57806003193601126101dc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101dc5736600319016103a0811261052557610340136101dc57610364356001600160401b0381169061034435908290036101da57610384356001600160401b038111610521576105c1903690600401612cfa565b9290916105cc613b5f565b506105d760046141e5565b506105e46002600461506b565b6105ec613b5f565b936103406004863760c4356001600160401b03811680820361050d576106139150426131fd565b6004356001600160a01b03811690818103610515575033148015610899576084359163ffffffff831683036105155763ffffffff9283905b168181111561088e5761068a91610661916131fd565b837f00000000000000000000000000000000000000000000000000000000000000001690612e8b565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610886575b501561087b571660808601525b426001600160401b031660c0860152600581901c9360ff6106e2613b40565b168511801561085f575b801561084b575b61083c5761070b8560ff610705613b40565b166131fd565b93610728816001600160401b03610720612e32565b16881b612e8b565b956107408660018060401b036101808b015116614e11565b87101561082d57916107619391600161075b941b9086614e30565b85614ee4565b6101c4350361081e576101c08401526001600160401b0382166101a084015260ff811661014084015261032083018490526101e08301849052156107b0575080600160e06104b8930152613e00565b61010435600381101561052157806107df575063ffffffff16610160820152600360e08201526104b890613e00565b6001141590506108175760045b600a8110156108035760e08201526104b890613e00565b634e487b7160e01b83526021600452602483fd5b60056107ec565b637ca55c7760e01b8552600485fd5b635a07ca6960e11b8952600489fd5b635a07ca6960e11b8752600487fd5b5083851c6001600160401b031615156106f3565b50841580156106ec575060ff610873613b40565b1615156106ec565b1660a08601526106c3565b9150386106b6565b505061068a88610661565b60a4359163ffffffff831683036105155763ffffffff92839061064b565b50346101dc573660031901610440811261052557610340136101dc57610344356001600160401b038111610525576108f3903690600401612cfa565b610364356001600160401b03811161052157610913903690600401612cfa565b9092909190610384356001600160401b03811161051d57610938903690600401612cfa565b91909360606103a31936011261051957610424356001600160401b03811161050d57610968903690600401612cfa565b96909488936109778483612e8b565b610c3857505050505061098a60046141e5565b926109956004614feb565b6109a0368685613136565b6020815191012060405160208101916104043583526040820152604081526109c96060826130fd565b5190206101e43514801590610c0b575b610bfc576103a4356103c4356001600160401b038116908181036105155750604051602081019183835260408201526103e435606082015260608152610a206080826130fd565b519020610244351490811591610b4d575b50610b3e5761026435946001600160401b038616860361051957610a53612e60565b90610a5c612e49565b946102c43563ffffffff8116810361051157602096610a90946040519a8b988998633d1dbdc960e01b8a5260048a01613aec565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610b33578392610af7575b506102e43563ffffffff811690818103610af357506104b89263ffffffff16141590614776565b8480fd5b9091506020813d602011610b2b575b81610b13602093836130fd565b810103126101da57610b24906131d3565b9038610acc565b3d9150610b06565b6040513d85823e3d90fd5b637ca55c7760e01b8652600486fd5b9050604051636f2ca59d60e01b81526020600482015260208180610b7560248201888861319e565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610bf1578891610bba575b50141538610a31565b90506020813d602011610be9575b81610bd5602093836130fd565b81010312610be4575138610bb1565b600080fd5b3d9150610bc8565b6040513d8a823e3d90fd5b635a07ca6960e11b8652600486fd5b506010610c16612e49565b6001600160401b0390610c3190610c2b612e60565b906131e4565b16116109d9565b60e497949735600a811015610cd2578a60098203610ca7576103043563ffffffff811690818103610ca3575015155b610c8a57505090610c7b9392916004614ae3565b610c856004614c51565b610995565b8b925061052557635d93ef5d60e11b8252600452602490fd5b8d80fd5b508a600882141580610c6757506004356001600160a01b03811690818103610ca35750331415610c67565b8a80fd5b50346101dc57610ce536612d56565b909192610cf0613b5f565b50610cfa816141e5565b50610d0660058261506b565b610d0e613b5f565b9361034082863763ffffffff610d386001600160401b03610d3160c08601612e77565b16426131fd565b6001600160a01b03610d4985612e1e565b1633149081600014610f105782610d6260808701612de1565b1681811115610f0557610d7891610661916131fd565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610efd575b5015610ef2571660808601525b426001600160401b031660c0860152610dc981613ab0565b61024083013503610b3e5760200190610de182612e77565b6001600160401b0390610e0390610c2b610dfe6101a08601612e77565b61317c565b16610100811015610ee9575b6001600160fe1b0381168103610ed55760021b8303610b3e5760208660405185878237673b3218973632b0b360c11b81870152600886019060025afa1561051d578551916103208201358015158103610be457610eaa575b506101c0013503610e9b576104b89291610e82913691613136565b602081519101206101e0820152600660e0820152613e00565b637ca55c7760e01b8452600484fd5b90916101c091610ece91906001600160401b0390610ec790612e77565b1690614d21565b9190610e67565b634e487b7160e01b87526011600452602487fd5b50610100610e0f565b1660a0860152610db1565b915038610da4565b5050610d7888610661565b82610f1d60a08701612de1565b610d62565b50346101dc5760603660031901126101dc576024356001600160401b038116908181036101da5760209250506040518281019160043583526040820152604435606082015260608152610f766080826130fd565b519020604051908152f35b50346101dc573660031901610420811261052557610340136101dc5760a0366103431901126101dc576103e4356001600160401b03811161052557610fca903690600401612cfa565b90610404356001600160401b03811161052157610feb903690600401612cfa565b90610ff4613d5a565b610ffc613b5f565b92611005612e08565b9461100e612df2565b60443596906001600160401b0388168089036105115760408801526001600160a01b039081166020880152168552606435606086015261036435946103409060ff61107a63ffffffff61105f612dcd565b168b610100850152896101c085015280610180850152615098565b16610140820152886101a08201526001610320820152600160e0820152206103406110a3613b5f565b816004823720036113c5576001600160a01b036110be612e08565b1633036113aa575b50506110d0612df2565b6103c43563ffffffff81169485820361050d576111489561114292506040519060208201926000805160206150f5833981519152845261034435604084015260608301526103843560808301526103a43560a083015260c082015260c0815261113a60e0826130fd565b519020613e72565b90614b81565b6004356001600160a01b03811691828203610521576024356001600160a01b0381169081810361051d5750831461139b57600160ff82161b928085526001602052604085209066ffffffffffffff8360081c169182875260205260408620549385851661138c575085526001602052604085209150845260205217604082205560018060a01b037f000000000000000000000000000000000000000000000000000000000000000016906111fa612e08565b917f0000000000000000000000000000000000000000000000000000000000000000813b156101da57828161124495604051968792839263282d3fdf60e01b845260048401612d3b565b038183865af18015610b3357611377575b829350611260612df2565b90823b156113725761128b9284928360405180968195829463282d3fdf60e01b845260048401612d3b565b03925af1801561136757611352575b506112a3613b5f565b610340600482377f000000000000000000000000000000000000000000000000000000000000000063ffffffff166080820181905260a0820152426001600160401b031660c08201526103406112f761398b565b91208183528260205280604084205561130e612e08565b917f142947617f022060ac375fd9f1509060a2782af9ae960b1141549a1e60e881d8602061133a612df2565b6040519485526001600160a01b03908116951693a480f35b8161135c916130fd565b6101dc57803861129a565b6040513d84823e3d90fd5b505050fd5b91909281611384916130fd565b908290611255565b6327e7ed0d60e21b8752600487fd5b63d49807fd60e01b8452600484fd5b6113be916113b6612e08565b611142613839565b38806110c6565b93506113d160046138e6565b93600435916001600160a01b0383168084036105155786903314801590611457575b611445575b5050602435949150506001600160a01b03841680850361051957331480159061143c575b61142a575b50505050611148565b61143393614b81565b38808080611421565b5082151561141c565b61144e93614b81565b388080856113f8565b508215156113f3565b50346101dc5760203660031901126101dc57604060209160043581528083522054604051908152f35b50346101dc573660031901610560811261052557610340136101dc5760a0366103431901126101dc576103e4356001600160401b038111610525576114d2903690600401612cfa565b9091610404356001600160401b038111610525576114f4903690600401612cfa565b939092610424356001600160401b03811161052157611517903690600401612cfa565b929094606061044319360112610af3576104a435956001600160401b03871161051d576060600319883603011261051d576104c4356001600160401b03811161051957611568903690600401612cfa565b610504359291831515840361051557610524359463ffffffff861697888703610cd25761054435976001600160401b038911611a3b57886004019960606003198b36030112611a3f576115b9613d5a565b8715611b325763800000010163ffffffff8111611b1e578e939291906115e18e5b9584612e8b565b611a6657505050505061161395969798999a506115fe60046141e5565b986116096004614feb565b6104e435936142ac565b93909196806004013560c2198236030181121561050d5781016004019061163982613b51565b90602083013592604081019a61164e8c612e77565b90606083019361165d85612e77565b95608085019361166c85612e77565b9760a087019861167c8a89614744565b369061168792613136565b80516020918201206040805160ff90971692870192835286018d90526001600160401b0394851660608701529284166080860152921660a084015260c0808401919091528252906116d960e0826130fd565b519020906116e960248201612de1565b906116fb906044810190600401614744565b9163ffffffff1663ffffffff81951661171394614e30565b9061171d91614d99565b6104843503611a575760c082360312610cd2576040519b60c08d016001600160401b0381118e821017611a4357604052823560ff81168103611a3f579160606117868f96959461179094611779918952602089019a8b52612d27565b9560408801968752612d27565b9501948552612d27565b60808d019081529335906001600160401b038211611a3b570136601f82011215610cd2576117c5903690602081359101613136565b9360a08c0194855260ff8c511680156000146119e957508a8760070b1215806119d2575b6119c35760018c52999a60ff9a90969594939291905b60405163b47625ff60e01b8152606060048201529751909b1660648801529951608487015298516001600160401b0390811660a48701529851891660c48601525190971660e4840152955160c061010484015280516101248401819052929687939091895b8281106119aa5750509383926118f361190793878c61014460209a89010152601f801991011686019260070b60248701526003196101448785030101604487015260446118eb6118ca6118b78480613a7e565b60606101448901526101a488019161319e565b6118d76024880185613a7e565b87830361014319016101648901529061319e565b940190613a7e565b91610184610143198286030191015261319e565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa92831561199f57849361195a575b509163ffffffff806104b894169116141590614776565b92506020833d602011611997575b81611975602093836130fd565b810103126105215763ffffffff8061198f6104b8956131d3565b945050611943565b3d9150611968565b6040513d86823e3d90fd5b60208282018101516101448c840101528a965001611864565b635a07ca6960e11b8b5260048bfd5b5081516001600160401b03908116908816106117e9565b60049b9c81600260ff9314600014611a1257506102043583525b97969594939291909b506117ff565b60038103611a265750610224358352611a03565b8d03611a03576103a435835260028152611a03565b8b80fd5b8c80fd5b634e487b7160e01b8d52604160045260248dfd5b637ca55c7760e01b8b5260048bfd5b600a60e49d959d351015610ca3578d908160e435600903611aea5750610304359063ffffffff821691828103611ae5575063ffffffff1614155b611aca575091611613999a9b9c9d9e91611abb936004614ae3565b611ac56004614c51565b611609565b8d906101dc57635d93ef5d60e11b815260e435600452602490fd5b508f80fd5b508e91505060e4356008141580611aa057506004356001600160a01b03811690818103611b1a5750331415611aa0565b8f80fd5b634e487b7160e01b8d52601160045260248dfd5b60010163ffffffff8111611b1e578e939291906115e18e6115da565b50346101dc5760803660031901126101dc57611b68612da3565b906024356001600160a01b038116810361052557604435916001600160401b03831683036101dc576020611ba0606435858588613a38565b604051908152f35b50346101dc5760a03660031901126101dc57506020611ba06139d2565b50346101dc576103403660031901126101dc57506020611ba061398b565b50346101dc576103403660031901126101dc57506020611ba0613839565b50346101dc5736600319016103a0811261052557610340136101dc57610364356001600160401b03811161052557611c3d903690600401612cfa565b9190610384359260ff84168094036101da57611c57613c2b565b91611c60612e49565b6001600160401b0390611c7590610c2b612e60565b16611c81368484613136565b602081519101206040516020810191610344358352604082015260408152611caa6060826130fd565b5190206101e43514801590611dc6575b8015611dbb575b6104bb57611ccd612e60565b6001600160401b0390611cf390611ce4898561424e565b906001600160401b0316612e8b565b16610280850152611d02612e60565b60018701808811610ed5576001600160401b0392611d249291611ce49161424e565b166102a084015284611d73575b84600f6104b8959610611d55575b505050600760e0820152826101e0820152613e00565b63ffffffff92611d6492613f32565b166102e0820152388080611d3f565b60001985019460ff8611611da75763ffffffff611d9860ff6104b89798168585613f32565b166102c0850152949350611d31565b634e487b7160e01b85526011600452602485fd5b506010861015611cc1565b506010811115611cba565b50346101dc576103403660031901126101dc57611dec614141565b6001600160a01b03611dfc612e08565b1633141580611e3a575b611e27576104b8906001600160a01b03611e1e612df2565b16331490613fc3565b6349f5ad1160e01b825233600452602482fd5b506001600160a01b03611e4b612df2565b16331415611e06565b50346101dc576103403660031901126101dc57611e6f614141565b90611e78612eae565b929083421115611eab576104b891906001600160a01b03611e97612df2565b6001600160a01b0390921691161490613fc3565b630a8d68c960e21b83526004849052602483fd5b50346101dc57806003193601126101dc5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101dc573660031901610400811261052557610340136101dc57610344356001600160401b03811161052557611f36903690600401612cfa565b6060366103631901126101da576103c4356001600160401b03811161052157611f63903690600401612cfa565b6103e43593916001600160401b03851161051d57611f886104b8953690600401612cfa565b94909361320a565b50346101dc573660031901610360811261052557610340136101dc57610344356001600160401b03811161052557611fcc903690600401612cfa565b90611fd5613b5f565b50611fe060046141e5565b50611fed6001600461506b565b611ff5613b5f565b916103406004843760c4356001600160401b03811680820361051d5761201c9150426131fd565b6004356001600160a01b038116908181036105195750331480156122c6576084359163ffffffff831683036105195763ffffffff9283905b16818111156122bb5761206a91610661916131fd565b90827f0000000000000000000000000000000000000000000000000000000000000000168083116122b3575b50156122a8571660808401525b426001600160401b031660c084015261014083015160ff1690600482101561229d576120eb825b6101808601516001600160401b0316906120e59085906131fd565b90614e11565b9260018060401b036101a086015116831b9161210a6001851b84612e8b565b94808611612295575b5061211e83866131fd565b6001600160fb1b03811681036122815760051b81036104fe578060051c80158015612275575b61226657908791604096949396519160608301978837677664312e6e6f646560c01b604083015260208201905b6001811161220b5750505094936121929161218d9151936131fd565b615098565b915b848184106121d157846121a78482614ee4565b6101c0820151036121c25780600260e06104b8930152613e00565b637ca55c7760e01b8252600482fd5b6048602092936040519081528284820152677664312e6e6f646560c01b604082015260025afa156105215783516001929092019190612194565b8084606060019360059b97999b1b860101520160011c855b818110612234575096949296612171565b60808160061b85016060810151865201518352602060608260051b86010160488660025afa1561051957600101612223565b637ca55c7760e01b8852600488fd5b50601f82161515612144565b634e487b7160e01b88526011600452602488fd5b945038612113565b6120eb6004926120ca565b1660a08401526120a3565b915038612096565b505061206a86610661565b60a4359163ffffffff831683036105195763ffffffff928390612054565b50346101dc57806003193601126101dc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101dc573660031901610380811261052557610340136101dc57610344356001600160401b03811161052557612361903690600401612cfa565b90610364359160ff831691828403610af35761237b613b5f565b5061238660046141e5565b506123936006600461506b565b61239b613b5f565b936103406004863760c4356001600160401b03811680820361050d576123c29150426131fd565b6004356001600160a01b03811690818103610515575033148015612533576084359163ffffffff831683036105155763ffffffff9283905b16818111156125285761241091610661916131fd565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612520575b5015612515571660808601525b426001600160401b031660c0860152612463368484613136565b602081519101206101e43514908115916124f8575b506104bb5782612489610dfe612e32565b6001600160401b03908116919091019081116124e4576001600160401b03166102608501526104b8939263ffffffff926124c292613f32565b166102e0820152600760e08201526001610120820152826101e0820152613e00565b634e487b7160e01b86526011600452602486fd5b905060ff811684036124e4576103fc839160021b16101538612478565b1660a0860152612449565b91503861243c565b505061241088610661565b60a4359163ffffffff831683036105155763ffffffff9283906123fa565b50346101dc57806003193601126101dc576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101dc57806003193601126101dc576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101dc5760a03660031901126101dc57506020611ba06125fb6139d2565b613e72565b50346101dc5761260f36612d56565b92939290919061261d613b5f565b50612627856141e5565b5061263360048661506b565b6020846030612640613b5f565b9561034089883763ffffffff6126636001600160401b03610d3160c08d01612e77565b6001600160a01b036126748c612e1e565b16331490828c836000146128a257608061268e9101612de1565b1681811115612897576126a491610661916131fd565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161288f575b5015612884571660808801525b426001600160401b031660c08801526127286126f887613ab0565b956127066101a08c01612e77565b926127146101808d01612e77565b936001600160401b03808616911689614e30565b9066ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e76616c7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561052157835161024086013503610e9b5761024083015260ff906127e0906020016001600160401b036127d482612e77565b166101e0850152612e77565b6001600160401b039081169190910193908411612870576101c066ffffffffffffff6104b8949560081c1691600261010085015201356101c083015260ff61282f610180840192808452615098565b166101408301526101a082018490526001610320830181905260e0830181815291516001600160401b031614612866575b50613e00565b6005905238612860565b634e487b7160e01b83526011600452602483fd5b1660a08801526126dd565b9150386126d0565b50506126a485610661565b60a06128ae9101612de1565b61268e565b50346101dc576103403660031901126101dc57506128cf612eae565b906128df60405192839283612d3b565b0390f35b50346101dc57806003193601126101dc5760206040517fb9090ccbd05f7e69bbe8913c2b2dfef968323f2fc939ccd9b04efdd88eed48448152f35b50346101dc5736600319016104a0811261052557610340136101dc5760a0366103431901126101dc576103e435610404356001600160401b0381116101da5761296b903690600401612cfa565b9091610424359061044435610464359360018060401b03851680950361051957610484356001600160401b03811161050d576129ab903690600401612cfa565b90916129b5613b5f565b506129c060046141e5565b506129cd6003600461506b565b6129d5613b5f565b9761034060048a3760c4356001600160401b038116808203611a3b576129fc9150426131fd565b6004356001600160a01b03811690818103611a3f575033148015612cdc576084359163ffffffff83168303611a3f5763ffffffff9283905b1681811115612cd157612a4a91610661916131fd565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612cc9575b5015612cbe571660808a01525b426001600160401b031660c08a0152612a9a613d5a565b63ffffffff612aa7612db9565b16612bd6575061038435851490811591612bcc575b50612266576030602092612aee8a935b612ad4612db9565b92612add612dcd565b9363ffffffff808616911689614e30565b9066ff00ff00ff00ff62ffffff67ff00ff00ff00ff0064ffffffff008460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252673b321897383630b760811b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561051d5785516103443503610b3e579260ff92612baa9286956102406104b89801528161022087015261020086015260016101008601526101c085015280610180850152615098565b16610140820152826101a08201526001610320820152600160e0820152613e00565b9050151538612abc565b9060001963ffffffff612be7612db9565b16019163ffffffff8311612caa57602092612c198c93603093612c08612dcd565b9363ffffffff80861691168c614e30565b9066ff00ff00ff00ff62ffffff67ff00ff00ff00ff0064ffffffff008460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c16176040519182526707664312e737465760841b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561050d5787516103643503612266576030602092612aee8a93612acc565b634e487b7160e01b8b52601160045260248bfd5b1660a08a0152612a83565b915038612a76565b5050612a4a8c610661565b60a4359163ffffffff83168303611a3f5763ffffffff928390612a34565b9181601f84011215610be4578235916001600160401b038311610be45760208381860195010111610be457565b35906001600160401b0382168203610be457565b6001600160a01b039091168152602081019190915260400190565b60031981016103c08112610be45761034013610be457600491606061034319830112610be457610344916103a435906001600160401b038211610be457612d9f91600401612cfa565b9091565b600435906001600160a01b0382168203610be457565b6101643563ffffffff81168103610be45790565b6103c43563ffffffff81168103610be45790565b3563ffffffff81168103610be45790565b6024356001600160a01b0381168103610be45790565b6004356001600160a01b0381168103610be45790565b356001600160a01b0381168103610be45790565b6101a4356001600160401b0381168103610be45790565b6102a4356001600160401b0381168103610be45790565b610284356001600160401b0381168103610be45790565b356001600160401b0381168103610be45790565b91908201809211612e9857565b634e487b7160e01b600052601160045260246000fd5b60e43590600a821015610be457600282149160008315612fe9575b8315612fd8575b8315612faf575b5050600082600014612f92575060843563ffffffff81168103610be45763ffffffff905b169160009015612f7757506004356001600160a01b0381168103610be457915b60c435906001600160401b03821690818303610be457612f6c92507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1680821115612f6f575090612e8b565b90565b905090612e8b565b602435906001600160a01b03821682036101dc575091612f1b565b60a4359063ffffffff821682036101dc575063ffffffff90612efb565b90919250612fc257600914903880612ed7565b634e487b7160e01b600052602160045260246000fd5b809350612fc2576008811492612ed0565b600682149350612ec9565b9060e0820135600a811015610be45760028114600081156130f2575b81156130e1575b81156130ce575b50612f6c915080156130b85763ffffffff61303b60808601612de1565b1690156130a15761305860c061305086612e1e565b955b01612e77565b907f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156130995750905b6001600160401b0316612e8b565b90509061308b565b61305860c06130b260208701612e1e565b95613052565b63ffffffff6130c960a08601612de1565b61303b565b9050612fc2576009612f6c91143861301e565b809150612fc2576008821490613017565b600683149150613010565b601f909101601f19168101906001600160401b0382119082101761312057604052565b634e487b7160e01b600052604160045260246000fd5b9192916001600160401b038211613120576040519161315f601f8201601f1916602001846130fd565b829481845281830111610be4578281602093846000960137010152565b60081b9067ffffffffffffff00821691610100600160481b03168203612e9857565b908060209392818452848401376000828201840152601f01601f1916010190565b51906001600160401b0382168203610be457565b519063ffffffff82168203610be457565b6001600160401b039182169082160391908211612e9857565b91908203918211612e9857565b959492909395613218613b5f565b5061322360046141e5565b506132306007600461506b565b613238613b5f565b946103406004873760c4356001600160401b0381168103610be457613266906001600160401b0316426131fd565b91600435916001600160a01b0383168303610be457600093336001600160a01b0385161490811561381a5760843563ffffffff811681036105195763ffffffff92919083905b168181111561380f576132c291610661916131fd565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613807575b50156137fc571660808901525b426001600160401b031660c0890152613315610364613ab0565b610244351480159061375b575b610e9b57610124358015158103610af3571561374357610264356001600160401b0381169081810361051d579161339661337d9492606094506040519586948594630de643b760e41b8652876004870152606486019161319e565b906024840152600319838203016044840152888a61319e565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610b33578390849285916136e6575b5063ffffffff166102c089018190526001600160401b039283166102a08a0181905291909216610280890181905261012089018590521490816136c9575b506134c857505b6102a08501516102808601516010916001600160401b0391613441919083169083166131e4565b1611806134bd575b6134ae575094613462613471926134ac96973691613136565b60208151910120923691613136565b6020815191012060405190602082019283526040820152604081526134976060826130fd565b5190206101e0820152600860e0820152613e00565b565b635a07ca6960e11b8152600490fd5b50603c841415613449565b95965094935050506001600160a01b03821682039050610525576024356001600160a01b03811681036101da576044356001600160401b03811681036105215761351790606435908385613a38565b916001600160a01b0381168103610521576001600160a01b038216820361052157610104356003811015610af35715806136b4575b15613687576002845b8486528560205260081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b038416916000805160206150d5833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610af357848483926136076040519485938493630bfac59960e41b855260048501613fa0565b038183875af1801561367c57613668575b50813b15610521579183916136449383604051809681958294637eee288d60e01b845260048401612d3b565b03925af1801561136757613656575050565b6136618280926130fd565b6101dc5750565b84613675919592956130fd565b9238613618565b6040513d87823e3d90fd5b6101643563ffffffff81168103610af3578063ffffffff91501660018101809111611da757600290613555565b5060e435600a811015610af35760031161354c565b6102e43563ffffffff81169250828103610af35750141538613413565b925050506060813d60601161373b575b81613703606093836130fd565b810103126101da57613714816131bf565b9063ffffffff613732604061372b602085016131bf565b93016131d3565b929192906133d5565b3d91506136f6565b505050811561341a57635a07ca6960e11b8152600490fd5b50604051636f2ca59d60e01b8152602060048201819052818061378260248201868861319e565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561367c5785916137ca575b50610364351415613322565b90506020813d6020116137f4575b816137e5602093836130fd565b81010312610af35751386137be565b3d91506137d8565b1660a08901526132fb565b9150386132ee565b50506132c286610661565b60a43563ffffffff811681036105195763ffffffff92919083906132ac565b613841613b5f565b61034060048237600060c0820181905260a0820181905260808201526004356001600160a01b03811690818103610be457506024356001600160a01b03811690818103610be457506044356001600160401b03811690818103610be457612f6c94610340915020906040519260208401946000805160206150b5833981519152865260408501526060840152608083015260a082015260a0815261113a60c0826130fd565b612f6c906138f2613b5f565b90610340818337600060c0830152600060a08301526000608083015261391781612e1e565b91610340613933604061392c60208601612e1e565b9401612e77565b9120906040519260208401946000805160206150b5833981519152865260018060a01b0316604085015260018060a01b0316606084015260018060401b0316608083015260a082015260a0815261113a60c0826130fd565b6004356001600160a01b0381168103610be457602435906001600160a01b0382168203610be4576044356001600160401b0381168103610be457612f6c9260643592613a38565b60843563ffffffff811690818103610be4575060405160208101916000805160206150f5833981519152835260043560408301526024356060830152604435608083015260643560a083015260c082015260c08152613a3260e0826130fd565b51902090565b604080516001600160a01b039283166020820190815292909316908301526001600160401b03909216606082015260808082019390935291825290613a3260a0826130fd565b9035601e1982360301811215610be4570160208101919035906001600160401b038211610be4578136038313610be457565b613abc60208201612e77565b906040805191602083019381358552600180841b0316828401520135606082015260608152613a326080826130fd565b93613b0d63ffffffff94989692612f6c9a989460c0885260c088019161319e565b6001600160401b03988916602087015290881660408601529616606084015216608082015280840360a09091015261319e565b6101443560ff81168103610be45790565b3560ff81168103610be45790565b6040519061034082016001600160401b03811183821017613120576040526000610320838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e0820152826103008201520152565b613c33613b5f565b50613c3e60046141e5565b50613c4b6008600461506b565b613c53613b5f565b90610340600483378160c4356001600160401b038116808203610be457613c7b9150426131fd565b6004356001600160a01b03811690818103610be4575033149060008215613d395750906084359163ffffffff83168303610be45763ffffffff9283905b1681811115613d2d57613cce91610661916131fd565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613d25575b5015613d1a571660808201525b426001600160401b031660c09190910152565b1660a0820152613d07565b915038613cfa565b5050613cce6000610661565b60a4359063ffffffff821682036101dc575063ffffffff9291908390613cb8565b6103c43563ffffffff811690818103610be45750158015613d8d575b613d7c57565b63d49807fd60e01b60005260046000fd5b50610344613d9c6103c4612de1565b63ffffffff60405191606060208401946000805160206150f583398151915286528035604086015260208101358286015260408101356080860152013560a08401521660c082015260c08152613df360e0826130fd565b5190206064351415613d76565b8051602082810151604084015160608501517f807ef3b4a9bd4e362eb378a6ef603fcdd371030cc050c094e0613279b7b3a8d69461034093613e58936001600160401b0316916001600160a01b039182169116613a38565b9320836000526000825280604060002055604051908152a2565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152613f0460c0826130fd565b5190209060405190602082019261190160f01b84526022830152604282015260428152613a326062826130fd565b9091600281901b91906001600160fe1b03811603612e985760009260048301808411611da757116101da570163ffffffff60e01b90351663ff0000008160031a60181b169163ffffffff63ffff00008360021a60101b169263ffffff008160011a60081b16921a1617171790565b6001600160a01b0391821681526020810192909252909116604082015260600190565b6000918015614113576004356001600160a01b038116810361052157602435906001600160a01b0382168203610af35790915b61010435600381101561051d5715806140fe575b156140d95784905b156140d05760ff60025b85875286602052169060081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b038416916000805160206150d5833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610af357848483926136076040519485938493630bfac59960e41b855260048501613fa0565b60ff600161401c565b6101643563ffffffff8116908181036105195750600181018091116124e45790614012565b5060e435600a81101561051d5760031161400a565b6024356001600160a01b038116810361052157600435906001600160a01b0382168203610af3579091613ff6565b6000906004356001600160a01b03811681036101da576024356001600160a01b038116810361052157604435906001600160401b0382168203610af35761418d93945060643592613a38565b9081600052600060205260406000205460018060481b038111156141d4576103406141b6613b5f565b816004823720036141c357565b639fbbb6db60e01b60005260046000fd5b6327e7ed0d60e21b60005260046000fd5b906142166141f283612e1e565b6141fe60208501612e1e565b61420a60408601612e77565b90606086013592613a38565b60008181526020819052604090205490926001600160481b038211156141d4576103409081614243613b5f565b91823720036141c357565b90600f82169160041c90818102918183041481151715612e9857612f6c9280821015612f6f575090612e8b565b90816060910312610be45761428f816131d3565b9160208201518060070b8103610be4576040612f6c9193016131d3565b92949093969591966142bf36878a613136565b60208151910120908260001461459657815b831561458f57505b60405190602082019283526040820152604081526142f86060826130fd565b5190206101e4350361442f5761430f610444613ab0565b61024435148015906144ed575b6144dc57614463576102a4359360018060401b03851696878614159283610be457610284356001600160401b038116808214159a9195918b610be457148015614440575b61442f5761026435996001600160401b038b168b03610be457610be457610be457866143a594606098506040519a8b988998637aba404160e01b8a5260048a01613aec565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561442357600080936000936143ec575b50929190565b91935050614412915060603d60601161441c575b61440a81836130fd565b81019061427b565b92909291386143e6565b503d614400565b6040513d6000823e3d90fd5b635a07ca6960e11b60005260046000fd5b506000995089905060106001600160401b0361445c878b6131e4565b1611614360565b61026435939192916001600160401b03851690818603610be4576144b19763ffffffff6143a594606098506040519a8b988998637aba404160e01b8a5260c060048b015260c48a019161319e565b94602488015260006044880152600060648801521660848601526003198584030160a486015261319e565b637ca55c7760e01b60005260046000fd5b50604051636f2ca59d60e01b8152602060048201819052818061451460248201898961319e565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156144235760009161455d575b5061044435141561431c565b90506020813d602011614587575b81614578602093836130fd565b81010312610be4575138614551565b3d915061456b565b90506142d9565b80916142d1565b92949093969591966145b036878a613136565b60208151910120908260001461473d57815b831561473657505b60405190602082019283526040820152604081526145e96060826130fd565b5190206101e4350361442f57614600610364613ab0565b6102443514801590614694576144dc57614463576102a4359360018060401b03851696878614159283610be457610284356001600160401b038116808214159a9195918b610be4571480156144405761442f5761026435996001600160401b038b168b03610be457610be457610be457866143a594606098506040519a8b988998637aba404160e01b8a5260048a01613aec565b50604051636f2ca59d60e01b815260206004820181905281806146bb60248201898961319e565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561442357600091614704575b5061036435141561431c565b90506020813d60201161472e575b8161471f602093836130fd565b81010312610be45751386146f8565b3d9150614712565b90506145ca565b80916145c2565b903590601e1981360301821215610be457018035906001600160401b038211610be457602001918136038313610be457565b906000918061491f5750156148f2576004356001600160a01b038116810361052557602435906001600160a01b03821682036101da57905b6004356001600160a01b0381168103610521576024356001600160a01b0381168103610af357604435906001600160401b038216820361051d57906147f7929160643592613a38565b6040517f0000000000000000000000000000000000000000000000000000000000000000808252916001600160a01b038481169290861691906000805160206150d583398151915290602090a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610af35760405163282d3fdf60e01b8152858180614894868660048401612d3b565b038183885af180156148e7576148d3575b50823b15610af35791613644939185809460405196879586948593630bfac59960e41b855260048501613fa0565b856148e0919692966130fd565b93386148a5565b6040513d88823e3d90fd5b6024356001600160a01b038116810361052557600435906001600160a01b03821682036101da57906147ae565b908260048215614ac75761493281612e1e565b9161493f60208301612e1e565b935b61010083013560038110156101da571580614ab0575b15614a795781905b15614a705760ff60025b87845283602052169060081b1760408220557f00000000000000000000000000000000000000000000000000000000000000009460405186815260018060a01b038616916000805160206150d5833981519152602060018060a01b03881693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693843b156105255781868592614a1c6040519485938493630bfac59960e41b8552898501613fa0565b038183895af1801561136757614a5a575b5050823b15610af35791613644939185809460405196879586948593637eee288d60e01b85528401612d3b565b8192965090614a68916130fd565b933880614a2d565b60ff6001614969565b63ffffffff614a8b6101608501612de1565b1660018101809111614a9d579061495f565b634e487b7160e01b835260118452602483fd5b5060e0830135600a8110156101da57600311614957565b614ad360208201612e1e565b91614add82612e1e565b93614941565b60209194939294614af3826138e6565b956001600160a01b03614b0584612e1e565b163314801590614b78575b614b63575b505001926001600160a01b03614b2a85612e1e565b163314801590614b5a575b614b40575b50505050565b614b4c614b5194612e1e565b614b81565b38808080614b3a565b50821515614b35565b614b719187614b4c85612e1e565b3880614b15565b50801515614b10565b929160418303614c165782602011610be45780359183604011610be4576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b038511614c165760401015614c3b5760209360009360406080948151948552013560f81c868401526040830152606082015282805260015afa15614423576000516001600160a01b03168015918215614c27575b5050614c1657565b635cd5d23360e01b60005260046000fd5b6001600160a01b0316141590503880614c0e565b634e487b7160e01b600052603260045260246000fd5b614c5a81612e1e565b6001600160a01b03614c6e60208401612e1e565b6001600160a01b03909216911614613d7c576040810190600160ff614c9284612e77565b161b916001600160a01b03614ca683612e1e565b166000526001602052604060002066ffffffffffffff614cc583612e77565b60081c16600052602052604060002054918383166141d4576001600160a01b0390614cef90612e1e565b16600052600160205266ffffffffffffff614d0e604060002092612e77565b60081c1660005260205217604060002055565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e74656e7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610be45760005190565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e7372637360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610be45760005190565b614e1f906001831b90612e8b565b600019810191908211612e98571c90565b90929194939480841090811591614ed6575b8115614eb0575b506144dc5760405190677664312e6e6f646560c01b6040830152948201905b818310614e755750505050565b9091929460208660051b1690818301526020843591188201526020600060488360025afa15610be45760206000519560011c93019190614e68565b614eba9150615098565b6001600160fb1b0381168103612e985760051b85141538614e49565b600160281b81119150614e42565b9061032082015115614fe65761010082018051926003841015612fc257600260009414614fd457610180015190516003811015614fc0576020928492603092614fae576707664312e737465760c41b905b66ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179060405192835260401c9063ffffffff861b81871b1690861c1760c01b178482015260025afa156101dc575190565b677664312e7472616360c01b90614f35565b634e487b7160e01b84526021600452602484fd5b612f6c93506101e09150015190614d21565b905090565b60e0810135600a811015610be45760006008820361505357505061500e90612ff4565b906001600160a01b03163381900361503f575080421161502b5750565b63348f2b4160e11b60005260045260246000fd5b6349f5ad1160e01b60005260045260246000fd5b6024925050635d93ef5d60e11b600052600090600452fd5b9060e082013590600a821015610be457600a811015612fc257600090820361505357505061500e90612ff4565b906000915b6001831b81116150aa5750565b916001019161509d56fe5e01763442346c6a797fd223dc04773befc41c5c9941be4816b8961e89ae315a02f4068543fd878d5c003405491938ed2db4417ae1614b80fbf7b84e09f972bf1472e05893f88228b2e994007323df856f51d2c5f26a48fb27f2e3afb4255f7f",
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

// PackGameId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b06beb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gameId(address challenger, address defender, uint64 nonce, bytes32 subject) pure returns(bytes32)
func (disputeGame *DisputeGame) PackGameId(challenger common.Address, defender common.Address, nonce uint64, subject [32]byte) []byte {
	enc, err := disputeGame.abi.Pack("gameId", challenger, defender, nonce, subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGameId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b06beb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gameId(address challenger, address defender, uint64 nonce, bytes32 subject) pure returns(bytes32)
func (disputeGame *DisputeGame) TryPackGameId(challenger common.Address, defender common.Address, nonce uint64, subject [32]byte) ([]byte, error) {
	return disputeGame.abi.Pack("gameId", challenger, defender, nonce, subject)
}

// UnpackGameId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b06beb6.
//
// Solidity: function gameId(address challenger, address defender, uint64 nonce, bytes32 subject) pure returns(bytes32)
func (disputeGame *DisputeGame) UnpackGameId(data []byte) ([32]byte, error) {
	out, err := disputeGame.abi.Unpack("gameId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackOutcomeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebfa4523.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outcomeOf(bytes32 id) view returns(uint8 loser, uint64 step)
func (disputeGame *DisputeGame) PackOutcomeOf(id [32]byte) []byte {
	enc, err := disputeGame.abi.Pack("outcomeOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutcomeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebfa4523.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outcomeOf(bytes32 id) view returns(uint8 loser, uint64 step)
func (disputeGame *DisputeGame) TryPackOutcomeOf(id [32]byte) ([]byte, error) {
	return disputeGame.abi.Pack("outcomeOf", id)
}

// OutcomeOfOutput serves as a container for the return parameters of contract
// method OutcomeOf.
type OutcomeOfOutput struct {
	Loser uint8
	Step  uint64
}

// UnpackOutcomeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebfa4523.
//
// Solidity: function outcomeOf(bytes32 id) view returns(uint8 loser, uint64 step)
func (disputeGame *DisputeGame) UnpackOutcomeOf(data []byte) (OutcomeOfOutput, error) {
	out, err := disputeGame.abi.Unpack("outcomeOf", data)
	outstruct := new(OutcomeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Loser = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Step = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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
