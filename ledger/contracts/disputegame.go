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
	Post        [32]byte
	Said        [32]byte
	Steps       uint32
	Until       uint64
}

// IRefereeExhibit is an auto generated low-level Go binding around an user-defined struct.
type IRefereeExhibit struct {
	Fact         IRefereeFact
	Index        uint64
	Count        uint64
	Siblings     []byte
	PlanSiblings []byte
	Item         uint64
	Said         []byte
	Last         [32]byte
	LastSiblings []byte
	Openings     []IRefereeOpening
}

// IRefereeFact is an auto generated low-level Go binding around an user-defined struct.
type IRefereeFact struct {
	Source IRefereeSource
	Items  uint64
	Width  uint64
	Said   uint32
	Each   bool
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"referee_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"budget_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"increment_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMove\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Done\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPlain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"loser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"bounds\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"assertFold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"records\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"}],\"name\":\"descend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"}],\"name\":\"gameId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"increment\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"outcomeOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"loser\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"step\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"which\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"pick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"pickBinding\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickElement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebutEntry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"referee\",\"outputs\":[{\"internalType\":\"contractIReferee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"components\":[{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"items\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"width\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"said\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"each\",\"type\":\"bool\"}],\"internalType\":\"structIReferee.Fact\",\"name\":\"fact\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"said\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"lastSiblings\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"internalType\":\"structIReferee.Exhibit\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"refuterOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"}],\"name\":\"showLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"timeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"turn\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DisputeGame",
	Bin: "0x6101403461024157601f61626e38819003918201601f19168301916001600160401b038311848410176102465780849260c094604052833981010312610241576100488161025c565b906100556020820161025c565b60408201519061006760608401610270565b9161008060a061007960808701610270565b9501610270565b946001600160a01b03169081158015610230575b8015610228575b6102075763ffffffff86168015908115610218575b506102075760c0526080526001600160a01b031660a05260e0526101005261012052604051615fec9081610282823960805181818161071a015281816124c0015281816128a50152818161309001528181613d0101528181614850015281816155a6015281816156f10152615847015260a0518181816103cf01528181610b2f015281816118e3015281816119b401528181612c210152818161304b01528181613ae101528181613e70015281816147100152615082015260c0518181816106dd0152818161228b015281816124ea01528181613cb3015281816148020152818161555c01526156a3015260e0518181816101ae01528181610ead0152818161132601528181611c79015281816125a501528181612ed50152818161343c01528181613a1c01526145fa015261010051818181610d220152610e83015261012051818181613011015281816143740152615dc20152f35b63a18a709360e01b60005260046000fd5b905063ffffffff851610386100b0565b50801561009b565b506001600160a01b03831615610094565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361024157565b519063ffffffff821682036102415756fe6080604052600436101561001257600080fd5b6000803560e01c80630295f514146136155780630410d2111461359257806304baa00b146135575780630bf9a0bd146133515780631f32b9b01461312a57806324354d92146130bf5780633a4b66f11461307a5780633b1bebd114613035578063461645bf14612ff45780634cdca35014612dde5780634eb942a214612932578063648d9767146122ae57806364c9ec6f1461227357806369ef8d37146120a857806376f70b1a1461202457806383e618fc14611ff45780638b06beb614611f9a578063952b8eac14611b0c578063993b22e01461173f5780639fedf61614611716578063b7a348e2146114a0578063c72997211461122e578063cebe8dcc14610d46578063d09de08a14610d05578063e152696e14610842578063e68c1fd91461023a578063ebfa4523146101d2578063ed01bf29146101915763f854c77f1461015c57600080fd5b3461018e57602036600319011261018e57602090600435815260028252604060018060a01b0391205416604051908152f35b80fd5b503461018e578060031936011261018e57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018e57602036600319011261018e576004358152602081905260408082205490919081906001600160481b03811115610220575b5060ff835192168252600180841b03166020820152f35b60ff8116925060081c6000196001851b0116905038610209565b503461018e5761016036600319011261018e57610255613717565b9061010036602319011261018e57610124356001600160401b03811161083e576102839036906004016136ab565b6101443593916001600160401b03851161083a57846004019480360361014060031982011261083657604051916020830197600080516020615fcc8339815191528952602435938460408201526044359687606083015260643560808301526084358060a084015260a43560c084015260c435918260e085015260e4359c8d9463ffffffff8616809603610800576101008101869052610104356001600160401b038116908190036108325790610361939291610120820152610120815261034d610140826137df565b5190209961035b308c615ec3565b8d6159fe565b604051602081019060018060a01b038c16998a835260408201526040815261038a6060826137df565b519020808c52600260205260408c20549099906001600160a01b03166108235788331461081457898c52600260205260408c2080546001600160a01b031916331790557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169c508c3b1561081057604051633367e6eb60e11b81526004810198909852602488015260448701526064860152608485015260c060a4850152803560a21984018112156108085761014060c48601528201600481013560c2193683900301811215610804576104fd6104ea600484608494010160a06102048a015260ff61047d826136ee565b166102a48a015260208101356102c48a01526001600160401b036104a36040830161372d565b166102e48a01526001600160401b036104be6060830161372d565b166103048a01526001600160401b036104d96080830161372d565b166103248a015260a0810190614129565b60c06103448a015261036489019161383d565b916001600160401b036105126024830161372d565b166102248801526001600160401b0361052d6044830161372d565b1661024488015263ffffffff610545606483016136dd565b1661026488015201358015158091036108045761028486015261064d919061063a90610623906105e8906105c8906001600160401b0361058760248a0161372d565b1660e48b01526001600160401b036105a160448a0161372d565b166101048b01526105b56064890187614129565b8b830360c319016101248d01529061383d565b6105d56084880186614129565b8a830360c319016101448c01529061383d565b6001600160401b036105fc60a4880161372d565b1661016489015261061060c4870185614129565b89830360c319016101848b01529061383d565b9160e48501356101a4880152610104850190614129565b86830360c319016101c48801529061383d565b91610124820135906022190181121561080c570160248101916004820135916001600160401b038311610808578260051b9081360385136108045760c319868403016101e4870152838352602091830182019493918301928a91903682900360821901905b8484106107c157505050505050508186978180899403915afa9081156107b65785916107a1575b50507f00000000000000000000000000000000000000000000000000000000000000009160405190838252600080516020615fac83398151915260203393a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561079c5761076f9284928360405180968195829463c04fb7c360e01b8452339160048501614463565b03925af18015610791576107805750f35b8161078a916137df565b61018e5780f35b6040513d84823e3d90fd5b505050fd5b816107ab916137df565b61079c5783386106d9565b6040513d87823e3d90fd5b90919293949596601f198282030187528735838112156108005760206107f160019382600489829601010161415b565b990197019594019291906106b2565b8d80fd5b8980fd5b8880fd5b8780fd5b8b80fd5b63d49807fd60e01b8c5260048cfd5b6327e7ed0d60e21b8c5260048cfd5b8e80fd5b8580fd5b8380fd5b5080fd5b503461018e5736600319016105a0811261083e576103201361018e576101003661032319011261018e57610424356001600160401b03811161083e5761088c9036906004016136ab565b91610444356001600160401b03811161083e576108ad9036906004016136ab565b939092610464356001600160401b03811161083a576108d09036906004016136ab565b9290606036610483190112610d01576104e435956001600160401b038711610836576060600319883603011261083657610504356001600160401b038111610cfd576109209036906004016136ab565b916105443594851515860361080857610564359663ffffffff8816808903610cf9576001600160401b036105843511610cf95760606105843536036003190112610cf957908c939291610971615338565b8815610cea57638000000191929394500163ffffffff8111610cd657908c9392915b8b906109a08d9685614290565b610c1f575050505050506109d395969798506109bc6004614a29565b966109c960096004615d3a565b61052435936151b7565b919094806004013560c2198236030181121561083657610ac563ffffffff8360048294610aca96010195610a0687614020565b610a12604089016137cb565b610a1e60608a016137cb565b610a2a60808b016137cb565b610a41610a3a60a08d018d61522c565b36916138f1565b80516020918201206040805160ff97909716878401908152928e0135908701526001600160401b0394851660608701529284166080860152921660a084015260c080840191909152825290610a9760e0826137df565b519020610ab7610aa9602485016142d9565b93604481019060040161522c565b949093169586921690615c86565b614ca5565b6104c43503610c1057610adc90614081565b9360ff85511615600014610bfa57838160070b121580610be0575b610bd157846020916001610b2b9697525b60405163b47625ff60e01b815295869283926004610584358101929085016141b4565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610bc6578493610b81575b509163ffffffff80610b7e941691161415906154d6565b80f35b92506020833d602011610bbe575b81610b9c602093836137df565b8101031261083a5763ffffffff80610bb6610b7e9561382c565b945050610b67565b3d9150610b8f565b6040513d86823e3d90fd5b635a07ca6960e11b8452600484fd5b5060408501516001600160401b0390811690821610610af7565b84602091610c0b610b2b969761548f565b610b08565b637ca55c7760e01b8452600484fd5b600b60e49c969c351015610cd2578c9060e435600a03610ca057610304359063ffffffff821691828103610c9c575063ffffffff1614155b610c80575050916109d3999a9b9c91610c719360046158bb565b610c7b6004615ace565b6109c9565b8c9061083e5750635d93ef5d60e11b815260e435600452602490fd5b8f80fd5b5050508a8b600960e4351480159015610c5757506004356001600160a01b038116908181036108325750331415610c57565b8c80fd5b634e487b7160e01b8b52601160045260248bfd5b50610cf489614069565b610993565b8a80fd5b8680fd5b8480fd5b503461018e578060031936011261018e57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018e5736600319016103e0811261083e576103201361018e5760603661032319011261018e57610384356001600160401b03811161083e57610d8f9036906004016136ab565b9091906103a4356001600160401b03811161113757610db29036906004016136ab565b9093906103c4356001600160401b038111610d0157610dd59036906004016136ab565b939092610de0614486565b50610deb6004614a29565b50610df4615809565b610e0060056004615d3a565b610e08614486565b966103206004893760c4356001600160401b038116908181036108085750610e3090426138e4565b6004356001600160a01b038116908181036108045750331490811561120f5760843563ffffffff811681036108045763ffffffff92919083905b168181111561120457610ea991610e80916138e4565b837f00000000000000000000000000000000000000000000000000000000000000001690614290565b90827f0000000000000000000000000000000000000000000000000000000000000000168083116111fc575b50156111f1571660808901525b426001600160401b031660c089015261010435600581101561080c57906001610f67921494610f62610f12615411565b6102408c018181529088156111b5575051915b610f2d613741565b93610f3661379d565b9489156111a357677664312e76616c7360c01b955b6001600160401b0390811695869290911690615c86565b614d1d565b610244350361113b57821561119c5760025b60ff610f836137b4565b6001600160401b0390811691909101908111611188579066ffffffffffffff610fb19260081c169089615c0f565b61018087018051600191906001600160401b0316821461117c575b818060401b0390511614600014611167576001600160401b03610fed6137b4565b1661010081101561115e575b6001600160fe1b038116810361114a5760021b850361113b5760208660405187878237673b3218973632b0b360c11b81890152600888019060025afa1561083657602086603081515b806101c08c01526110516137b4565b66ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e74656e7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561083657908591825193600014611101575050505b6101c435036110f257610b7e9293614d8e565b637ca55c7760e01b8352600483fd5b816020949260289260405194855286850137673b32189732b73a3960c11b838201860152019060025afa156111375782516110df565b8280fd5b637ca55c7760e01b8652600486fd5b634e487b7160e01b87526011600452602487fd5b50610100610ff9565b602086603061117788888c614a92565b611042565b600660e08a0152610fcc565b634e487b7160e01b88526011600452602488fd5b6004610f79565b671d990c4b989a5b9960c21b95610f4b565b90506111c23688886138f1565b6020815191012060405190602082019283526040820152604081526111e86060826137df565b51902091610f25565b1660a0890152610ee2565b915038610ed5565b5050610ea989610e80565b60a43563ffffffff811681036108045763ffffffff9291908390610e6a565b503461018e5736600319016103a0811261083e576103201361018e5760603661032319011261018e57610384356001600160401b03811161083e576112779036906004016136ab565b909190611282614486565b5061128d6004614a29565b50611296615809565b6112a260066004615d3a565b6112aa614486565b926103206004853760c4356001600160401b03811690818103610d0157506112d290426138e4565b6004356001600160a01b03811690818103610836575033149081156114815760843563ffffffff811681036108365763ffffffff92919083905b16818111156114765761132291610e80916138e4565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161146e575b5015611463571660808501525b426001600160401b031660c0850152611372615411565b610244351480159061138d575b6110f257610b7e9293614d8e565b50611396613741565b61139e6137b4565b600882901b610100600160481b0316916001600160401b0316801590830461010014171561144f576113d991906001600160401b03166138e4565b610100811015611446575b6001600160fe1b03811681036114325760021b82036110f25760208360405184848237673b3218973632b0b360c11b81860152600885019060025afa156111375782516101c435141561137f565b634e487b7160e01b84526011600452602484fd5b506101006113e4565b634e487b7160e01b85526011600452602485fd5b1660a085015261135b565b91503861134e565b505061132285610e80565b60a43563ffffffff811681036108365763ffffffff929190839061130c565b503461018e573660031901610380811261083e576103201361018e57610344356001600160401b03811690610324359082900361113757610364356001600160401b03811161083a576114f79036906004016136ab565b91611500614682565b9261150a84615c4d565b926001600160fb1b038416840361114a578360051b8214801590611702575b6116f357611549866001600160401b03611541613741565b16861b614290565b610180860180519095919061157b906001600160401b03166115758460ff61156f61400f565b166138e4565b90615c67565b11156116e45790600161159193921b8785615c86565b6101c435036116d5576115a383615c4d565b6101c08401919091526101a08301805190946001600160401b03916115cc91908316841b614290565b16845260ff6115e581610140860193168284511661429d565b16908190526101e083018590521561160a5750610b7e9150600160e08201525b614913565b6101008201805160058110156116c157859291906116445750818463ffffffff610b7e9651166101608601525252600360e0820152614913565b93505050815160058110156116ad576001148015611680575b610b7e9250156116765761160560055b60e08301613937565b611605600661166d565b509051600581101561169957906003610b7e921461165d565b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b84526021600452602484fd5b634e487b7160e01b86526021600452602486fd5b637ca55c7760e01b8552600485fd5b635a07ca6960e11b8852600488fd5b635a07ca6960e11b8752600487fd5b5085841c6001600160401b03161515611529565b503461018e57602036600319011261018e57604060209160043581528083522054604051908152f35b503461018e573660031901610420811261083e576103201361018e57610324356001600160401b03811161083e5761177b9036906004016136ab565b610344356001600160401b03811161083a5761179b9036906004016136ab565b9092909190610364356001600160401b038111610836576117c09036906004016136ab565b919093606061038319360112610cfd57610404356001600160401b03811161080c576117f09036906004016136ab565b9690948893846118008584614290565b611a71575050505050506118146004614a29565b9261182160096004615d3a565b61182c3686856138f1565b6020815191012060405160208101916103e43583526040820152604081526118556060826137df565b5190206101e43514801590611a44575b611a3557611874610384615453565b6102443514801590611989575b61113b5761026435946001600160401b0386168603610cfd576118a2613786565b906118ab61376f565b946102c43563ffffffff81168103610804576020966118df946040519a8b988998633d1dbdc960e01b8a5260048a0161388d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561197e578392611942575b506102e43563ffffffff811690818103610d015750610b7e9263ffffffff161415906154d6565b9091506020813d602011611976575b8161195e602093836137df565b810103126111375761196f9061382c565b903861191b565b3d9150611951565b6040513d85823e3d90fd5b50604051636f2ca59d60e01b815260206004820181905281806119b060248201878761383d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a2a5787916119f8575b50610384351415611881565b90506020813d602011611a22575b81611a13602093836137df565b81010312610cfd5751386119ec565b3d9150611a06565b6040513d89823e3d90fd5b635a07ca6960e11b8652600486fd5b506010611a4f61376f565b6001600160401b0390611a6a90611a64613786565b9061385e565b1611611865565b60e498959835600b811015610810578b600a8203611ade576103043563ffffffff811690818103610832575015155b611ac45750505090611ab593929160046158bb565b611abf6004615ace565b611821565b8c935061083e57635d93ef5d60e11b825260045260249150fd5b508b915081600982141580611aa057506004356001600160a01b038116908181036108325750331415611aa0565b503461018e573660031901610500811261083e576103201361018e576101003661032319011261018e57610444356001600160401b03811161083e57611b569036906004016136ab565b9091906104a435906001600160401b0382168203611137576104c4356001600160401b03811161083a57611b8e9036906004016136ab565b90929091906104e4356001600160401b03811161083657611bb39036906004016136ab565b94909360e43593600b85101561080c5760038503611f9057611bf460035b611bd9614486565b50611be46004614a29565b50611bed615809565b6004615d3a565b611bfc614486565b9861032060048b3760c4356001600160401b03811690818103610cf95750611c2490426138e4565b6004356001600160a01b03811691908281036108105750338203611f6f5763ffffffff6084351660843503610cf9579063ffffffff91826084355b1681811115611f6457611c7591610e80916138e4565b90827f000000000000000000000000000000000000000000000000000000000000000016808311611f5c575b503303611f51571660808b01525b426001600160401b031660c08b0152611cc6615338565b63ffffffff611cd36142c5565b16611ede575061036435610424351490811591611ed4575b50611ec5575b611cf96142b1565b9163ffffffff831660038603611ea85763ffffffff611d166142c5565b16905b600185901b6401fffffffe169463ffffffff1603611e945760028401809411611e945792611d5289936030938360209761048435615c86565b9066ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252673b321897383630b760811b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610d0157845161032435036116d557611e3a6003916104843561024089015261042435610200890152828414600014611e8a57611df98160015b8a615c0f565b828414611e71575b611e0c86868a614a92565b806101c08a0152838514600014611e5f57677664312e7472616360c01b915b6001600160401b031690614d1d565b9103611e555761046435905b036110f257610b7e9293614d8e565b6101c43590611e46565b671d990c4b9cdd185d60c21b91611e2b565b610464356102208901526101c4356101e0890152611e01565b611df98184611df3565b634e487b7160e01b89526011600452602489fd5b611ebf63ffffffff611eb86142c5565b1682614290565b90611d19565b637ca55c7760e01b8752600487fd5b9050151538611ceb565b60001963ffffffff611eee6142c5565b160163ffffffff8111611f3d57611f259263ffffffff92611f209284611f126142b1565b169485911661042435615c86565b614c2d565b6103443514611cf157637ca55c7760e01b8752600487fd5b634e487b7160e01b8a52601160045260248afd5b1660a08b0152611caf565b915038611ca1565b5050611c758b610e80565b63ffffffff60a4351660a43503610cf9579063ffffffff918260a435611c5f565b611bf46004611bd1565b503461018e57608036600319011261018e57611fb4613717565b906024356001600160a01b038116810361083e57604435916001600160401b038316830361018e576020611fec606435858588614417565b604051908152f35b503461018e5761032036600319011261018e57506120106142ea565b90612020604051928392836136fc565b0390f35b503461018e5761032036600319011261018e5761203f614682565b6101043560058110156111375760011480159061207b575b61206c57610b7e906116056101e43582615bd7565b635a07ca6960e11b8252600482fd5b5061208461400f565b60ff61209f6001600160401b0361209961379d565b16614c11565b91161415612057565b503461018e573660031901610380811261083e576103201361018e57610344356001600160401b03811161083e576120e49036906004016136ab565b9190610364359260ff8416809403611137576120fe61454b565b9161210761376f565b6001600160401b039061211c90611a64613786565b166121283684846138f1565b6020815191012060405160208101916103243583526040820152604081526121516060826137df565b5190206101e43514801590612268575b801561225d575b61224e57612174613786565b6001600160401b039061219a9061218b8985615b9e565b906001600160401b0316614290565b166102808501526121a9613786565b6001870180881161114a576001600160401b03926121cb929161218b91615b9e565b166102a08401528461221a575b84600f610b7e9596106121fc575b505050600860e0820152826101e0820152614913565b63ffffffff9261220b926152ca565b166102e08201523880806121e6565b60001985019460ff861161144f5763ffffffff61223f60ff610b7e97981685856152ca565b166102c08501529493506121d8565b635a07ca6960e11b8552600485fd5b506010861015612168565b506010811115612161565b503461018e578060031936011261018e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461018e573660031901610460811261083e576103201361018e576101003661032319011261018e57610424356001600160401b03811161083e576122f89036906004016136ab565b90610444356001600160401b03811161083a576123199036906004016136ab565b612324929192615338565b61232c615809565b60e43592600b841015610836578592600a851461291e576001600160401b03612353613758565b1642118061288f575b61286c57612368614486565b95612371613fcf565b9161237a613fe5565b976044359760018060401b03891694858a14159a8b610cd257604084018790526001600160a01b0390811660208501521682526064356060830181905297610cf957600403612800576103209063ffffffff6123d46142b1565b166101608201526123e86103a43582615bd7565b206103206123f4614486565b81600482372003612762576001600160a01b0361240f613fcf565b16330361269d575b5050509061243791612427613fe5565b6124313086615ec3565b906159fe565b600435926001600160a01b03841680850361083657602435916001600160a01b03831680840361080c57821461268e5761083657600160ff85161b9080875260016020526040872066ffffffffffffff8660081c169081895260205260408820549183831661267f57885260016020526040882090885260205217604086205560018060a01b037f0000000000000000000000000000000000000000000000000000000000000000166124e8613fcf565b7f00000000000000000000000000000000000000000000000000000000000000009087833b1561018e5760405163282d3fdf60e01b81529182908190612533908690600484016136fc565b038183875af180156126745761265e575b50908691612550613fe5565b90823b1561083a5761257b9284928360405180968195829463282d3fdf60e01b8452600484016136fc565b03925af1801561079157612645575b505090610320926125ea9261259d614486565b9585600488377f000000000000000000000000000000000000000000000000000000000000000063ffffffff166080880181905260a0880152426001600160401b031660c0880152614417565b912081835282602052806040842055612601613fcf565b917f142947617f022060ac375fd9f1509060a2782af9ae960b1141549a1e60e881d8602061262d613fe5565b6040519485526001600160a01b03908116951693a480f35b81612652919493946137df565b610d015790843861258a565b8761266c91989293986137df565b959038612544565b6040513d8a823e3d90fd5b6327e7ed0d60e21b8952600489fd5b63d49807fd60e01b8752600487fd5b909392919596506126ac613fcf565b936126b5614486565b91610320600484378960c08401528960a08401528960808401526004359560018060a01b038716968781036108105750602435968b906001600160a01b038916808a03611137578c9b61032061275998612431956124379d509f502090604051926020840194600080516020615f8c833981519152865260408501526060840152608083015260a082015260a0815261274f60c0826137df565b5190203090615ec3565b90913880612417565b90939291506127716004615959565b93600435916001600160a01b038316808403610cf957869033148015906127f7575b6127e5575b5050602435949150506001600160a01b0384168085036108085733148015906127dc575b6127ca575b50505050612437565b6127d3936159fe565b388080806127c1565b508215156127bc565b6127ee936159fe565b38808085612798565b50821515612793565b610344356101c082015263ffffffff6128176142b1565b1660058b1015612858579060ff61283e610320938d61010085015280610180850152614c11565b166101408201528a6101a0820152600160e08201526123e8565b634e487b7160e01b8b52602160045260248bfd5b602487612877613758565b63348f2b4160e11b82526001600160401b0316600452fd5b5060405163c305a6d960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156126745788916128ef575b506001600160a01b031633141561235c565b612911915060203d602011612917575b61290981836137df565b810190614271565b386128dd565b503d6128ff565b635d93ef5d60e11b87526004859052602487fd5b503461018e573660031901610540811261083e576103201361018e576101003661032319011261018e57610424356001600160401b03811161083e5761297c9036906004016136ab565b610444356001600160401b03811161083a5761299c9036906004016136ab565b9190606036610463190112610d01576104c4356001600160401b0381116108365760606003198236030112610836576104e4356001600160401b038111610cfd576129eb9036906004016136ab565b919095610504359560ff8716948588036108045761052435966001600160401b038811610cf95760606003198936030112610cf957612a28615338565b612a3187614069565b938b8c95612a3f8685614290565b612d1f5750505050505050612a546004614a29565b94612a6160076004615d3a565b6101043560058110156108085760041490811591612cff575b8115612ce2575b506116f357610484356001600160401b0381169081810361080857506104a435906040516020810191610464358352604082015282606082015260608152612aca6080826137df565b5190206102443503612cd35781600401358860c2198436030182121561018e57610ac563ffffffff6004612bbb9487010195612b0587614020565b612b11604089016137cb565b612b1d60608a016137cb565b612b2960808b016137cb565b612b39610a3a60a08d018d61522c565b80516020918201206040805160ff97909716878401908152928e0135908701526001600160401b0394851660608701529284166080860152921660a084015260c080840191909152825290612b8f60e0826137df565b519020612baf612ba1602484016142d9565b92604481019060040161522c565b93909216948591615c86565b03611ec557612bcb602091614081565b93612bd58561548f565b6001600160401b03612bf685612bf1612bec613741565b61402e565b614050565b1660070b90612c1d604051968793849363b47625ff60e01b855260040191600485016141b4565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315612cc8578693612c79575b50612c6e63ffffffff928392610b7e976152ca565b1691161415906154d6565b9492506020853d602011612cc0575b81612c95602093836137df565b8101031261083657612c6e63ffffffff928392612cb4610b7e9861382c565b95975092509250612c59565b3d9150612c88565b6040513d88823e3d90fd5b637ca55c7760e01b8852600488fd5b905060ff81168403611188576103fc839160021b16101538612a81565b9050612d0c3684896138f1565b602081519101206101e435141590612a7a565b8d60e49c979c3591600b83101561083e5781600a8403612d9c57506103043563ffffffff811691828203612d965763ffffffff91501614155b612d7c5750505090612d6d93929160046158bb565b612d776004615ace565b612a61565b8e935061083e57635d93ef5d60e11b825260045260249150fd5b50508f80fd5b508f935083915050600782148015908290612db8575b50612d58565b50506004356001600160a01b03811690818103612dd957503314158f612db2565b508f80fd5b503461018e573660031901610360811261083e576103201361018e57610324356001600160401b03811161083e57612e1a9036906004016136ab565b90610344359160ff831690818403610d0157612e34614486565b50612e3f6004614a29565b50612e48615809565b612e5460076004615d3a565b612e5c614486565b936103206004863760c4356001600160401b03811680820361080c57612e839150426138e4565b6004356001600160a01b03811690818103610808575033148015612fd6576084359163ffffffff831683036108085763ffffffff9283905b1681811115612fcb57612ed191610e80916138e4565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612fc3575b5015612fb8571660808601525b426001600160401b031660c0860152610104356005811015610cfd5760021490811591612f98575b8115612f67575b5061224e5791612f6082610b7e9594612f5a61160595612bf1612bec613741565b936152ca565b908361525e565b905060ff81168303612f84576103fc829160021b16101538612f39565b634e487b7160e01b86526011600452602486fd5b9050612fa53683866138f1565b602081519101206101e435141590612f32565b1660a0860152612f0a565b915038612efd565b5050612ed188610e80565b60a4359163ffffffff831683036108085763ffffffff928390612ebb565b503461018e578060031936011261018e57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018e578060031936011261018e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461018e578060031936011261018e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461018e5761032036600319011261018e576130da614985565b906130e36142ea565b92908342111561311657610b7e91906001600160a01b03613102613fe5565b6001600160a01b0390921691161490614795565b630a8d68c960e21b83526004849052602483fd5b503461018e573660031901610440811261083e576103201361018e57610324356001600160401b03811161083e576131669036906004016136ab565b90606036610343190112611137576103a435906001600160401b03821161083a5781600401823603916060600319840112610836576103c4356001600160401b038111610cfd576131bb9036906004016136ab565b90916104043590811515820361080857610424359263ffffffff84168403610804576131f4946131e961454b565b996103e43593614f92565b94909383359060c2190181121561080c5763ffffffff610ac58160046132d4948601019461322186614020565b96602087013598610ab760408901998b61323a8c6137cb565b8b613247606082016137cb565b613264610a3a613259608085016137cb565b9360a081019061522c565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c081526132ba60e0826137df565b5190209160446132cc602487016142d9565b95019061522c565b6103843503611ec5576132e860ff91614020565b161590811591613343575b811561331d575b5061224e57610240840152610b7e9291611605916001600160401b03168361525e565b6001600160401b039150613330906137cb565b166001600160401b0383161015386132fa565b9050858360070b12906132f3565b503461018e573660031901610340811261083e576103201361018e57610324356001600160401b03811161083e5761338d9036906004016136ab565b909190613398614486565b506133a36004614a29565b506133ac615809565b6133b860016004615d3a565b6133c0614486565b926103206004853760c4356001600160401b03811690818103610d0157506133e890426138e4565b6004356001600160a01b03811690818103610836575033149081156135385760843563ffffffff811681036108365763ffffffff92919083905b168181111561352d5761343891610e80916138e4565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613525575b501561351a571660808501525b426001600160401b031660c085015261348b828286614a92565b9361010081015160058110156135065715806134e0575b156134da576101808101516134c0906001600160401b031686614c2d565b945b6101c08201958651036116d557610b7e949552614d8e565b846134c2565b5060ff6101408201511661350060018060401b0361018084015116614c11565b146134a2565b634e487b7160e01b85526021600452602485fd5b1660a0850152613471565b915038613464565b505061343885610e80565b60a43563ffffffff811681036108365763ffffffff9291908390613422565b503461018e578060031936011261018e5760206040517f918ec0e4e2f597accebf9ecd84ae96191ecbd4012ba17e90926a65255de2a4a98152f35b503461018e5761032036600319011261018e576135ad614985565b6001600160a01b036135bd613fcf565b16331415806135fb575b6135e857610b7e906001600160a01b036135df613fe5565b16331490614795565b6349f5ad1160e01b825233600452602482fd5b506001600160a01b0361360c613fe5565b163314156135c7565b503461018e5736600319016103e0811261083e576103201361018e57610324356001600160401b03811161083e576136519036906004016136ab565b606036610343190112611137576103a4356001600160401b03811161083a5761367e9036906004016136ab565b6103c43593916001600160401b038511610836576136a3610b7e9536906004016136ab565b949093613959565b9181601f840112156136d8578235916001600160401b0383116136d857602083818601950101116136d857565b600080fd5b359063ffffffff821682036136d857565b359060ff821682036136d857565b6001600160a01b039091168152602081019190915260400190565b600435906001600160a01b03821682036136d857565b35906001600160401b03821682036136d857565b6101a4356001600160401b03811681036136d85790565b610404356001600160401b03811681036136d85790565b6102a4356001600160401b03811681036136d85790565b610284356001600160401b03811681036136d85790565b610184356001600160401b03811681036136d85790565b610344356001600160401b03811681036136d85790565b356001600160401b03811681036136d85790565b601f909101601f19168101906001600160401b0382119082101761380257604052565b634e487b7160e01b600052604160045260246000fd5b51906001600160401b03821682036136d857565b519063ffffffff821682036136d857565b908060209392818452848401376000828201840152601f01601f1916010190565b6001600160401b03918216908216039190821161387757565b634e487b7160e01b600052601160045260246000fd5b936138ae63ffffffff949896926138e19a989460c0885260c088019161383d565b6001600160401b03988916602087015290881660408601529616606084015216608082015280840360a09091015261383d565b90565b9190820391821161387757565b9192916001600160401b038211613802576040519161391a601f8201601f1916602001846137df565b8294818452818301116136d8578281602093846000960137010152565b600b8210156139435752565b634e487b7160e01b600052602160045260246000fd5b9492909394613966614486565b506139716004614a29565b5061397a615809565b61398660086004615d3a565b61398e614486565b946103206004873760c4356001600160401b03811681036136d8576139bc906001600160401b0316426138e4565b91600435916001600160a01b03831683036136d857600093336001600160a01b03851614908115613fb05760843563ffffffff81168103610cfd5763ffffffff92919083905b1681811115613fa557613a1891610e80916138e4565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613f9d575b5015613f92571660808901525b426001600160401b031660c0890152613a6f818361034460046146aa565b610124358015158103610d015715613f8657610264356001600160401b0381169081810361083657613add916060915060405180938192630de643b760e41b8352846004840152613ac460648401888a61383d565b9060248401526003198382030160448401528a8c61383d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156107b657908a9291869187918891613f25575b5063ffffffff166102c08c01526001600160401b039081166102a08c0152166102808a015261012089018590525b6102a0890180516102808b0180519093916001600160401b0391613b789190831690831661385e565b16948b8b6102e082019663ffffffff8851169860108111600014613e0a5750509350505050603c915003610bd15763ffffffff905b511603613c1557505093613bc9613bd892613c139636916138f1565b602081519101209236916138f1565b602081519101206040519060208201928352604082015260408152613bfe6060826137df565b5190206101e0820152600960e0820152614913565b565b909550935050506001600160a01b0382168203905061083e576024356001600160a01b0381168103611137576044356001600160401b038116810361083a57613c6390606435908385614417565b916001600160a01b038116810361083a576001600160a01b038216820361083a57610104356005811015610d01571580613df5575b15613dc8576002845b8486528560205260081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b03841691600080516020615fac833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610d015784848392613d536040519485938493630bfac59960e41b855260048501614463565b038183875af180156107b657613db4575b50813b1561083a57918391613d909383604051809681958294637eee288d60e01b8452600484016136fc565b03925af1801561079157613da2575050565b613dad8280926137df565b61018e5750565b84613dc1919592956137df565b9238613d64565b6101643563ffffffff81168103610d01578063ffffffff9150166001810180911161144f57600290613ca1565b5060e435600b811015610d0157600311613c98565b909192939495969798501515600014613ef857610260830151965195516102c090930151604051633d1dbdc960e01b81529760209789978897613e6c9763ffffffff909516946001600160401b03908116949381169316919060048a0161388d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610bc6578491613eb7575b5063ffffffff80911691613bad565b90506020813d602011613ef0575b81613ed2602093836137df565b8101031261083a5763ffffffff613ee9819261382c565b9150613ea8565b3d9150613ec5565b50945050505050613f165763ffffffff806102c08901511691613bad565b635a07ca6960e11b8352600483fd5b9394505050506060813d606011613f7e575b81613f44606093836137df565b81010312610d01579081613f588b93613818565b63ffffffff613f756040613f6e60208601613818565b940161382c565b91929190613b21565b3d9150613f37565b84610bd1578890613b4f565b1660a0890152613a51565b915038613a44565b5050613a1886610e80565b60a43563ffffffff81168103610cfd5763ffffffff9291908390613a02565b6004356001600160a01b03811681036136d85790565b6024356001600160a01b03811681036136d85790565b356001600160a01b03811681036136d85790565b6101443560ff811681036136d85790565b3560ff811681036136d85790565b60081b9067ffffffffffffff00821691610100600160481b0316820361387757565b6001600160401b03918216908216019190821161387757565b63ffffffff60019116019063ffffffff821161387757565b60c0813603126136d8576040519060c082016001600160401b03811183821017613802576040526140b1816136ee565b8252602081013560208301526140c96040820161372d565b60408301526140da6060820161372d565b60608301526140eb6080820161372d565b608083015260a0810135906001600160401b0382116136d8570136601f820112156136d8576141219036906020813591016138f1565b60a082015290565b9035601e19823603018112156136d8570160208101919035906001600160401b0382116136d85781360383136136d857565b6138e1916141a661419b6141806141728580614129565b60608652606086019161383d565b61418d6020860186614129565b90858303602087015261383d565b926040810190614129565b91604081850391015261383d565b9060a0906060835260ff81511660608401526020810151608084015260018060401b036040820151168284015260018060401b0360608201511660c084015260018060401b0360808201511660e0840152015160c06101008301528051908161012084015260005b82811061425a57505091818360006101406138e197968196010152601f801991011681019160070b602082015260408382840301910152019061415b565b80602080928401015161014082870101520161421c565b908160209103126136d857516001600160a01b03811681036136d85790565b9190820180921161387757565b9060ff8091169116039060ff821161387757565b6103e43563ffffffff811681036136d85790565b6101643563ffffffff811681036136d85790565b3563ffffffff811681036136d85790565b60e43590600b8210156136d85760028214916000831561440c575b83156143fb575b83156143e8575b50506000826000146143cb575060843563ffffffff811681036136d85763ffffffff905b1691600090156143b057506004356001600160a01b03811681036136d857915b60c435906001600160401b038216908183036136d8576138e192507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156143a8575090614290565b905090614290565b602435906001600160a01b038216820361018e575091614357565b60a4359063ffffffff8216820361018e575063ffffffff90614337565b9091925061394357600a14903880614313565b80935061394357600981149261430c565b600782149350614305565b604080516001600160a01b039283166020820190815292909316908301526001600160401b0390921660608201526080808201939093529182529061445d60a0826137df565b51902090565b6001600160a01b0391821681526020810192909252909116604082015260600190565b6040519061032082016001600160401b03811183821017613802576040526000610300838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201520152565b614553614486565b5061455e6004614a29565b50614567615809565b61457360096004615d3a565b61457b614486565b90610320600483378160c4356001600160401b0381168082036136d8576145a39150426138e4565b6004356001600160a01b038116908181036136d85750331490600082156146615750906084359163ffffffff831683036136d85763ffffffff9283905b1681811115614655576145f691610e80916138e4565b90827f00000000000000000000000000000000000000000000000000000000000000001680831161464d575b5015614642571660808201525b426001600160401b031660c09190910152565b1660a082015261462f565b915038614622565b50506145f66000610e80565b60a4359063ffffffff8216820361018e575063ffffffff92919083906145e0565b61468a614486565b506146956004614a29565b5061469e615809565b61457360026004615d3a565b9190916102406146b984615453565b91013514928315936146e0575b5050506146cf57565b637ca55c7760e01b60005260046000fd5b604051636f2ca59d60e01b8152602060048201819052909450918491829161470c91602484019161383d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561478957600092614755575b503514153880806146c6565b9091506020813d602011614781575b81614771602093836137df565b810103126136d857519038614749565b3d9150614764565b6040513d6000823e3d90fd5b60009180156148e5576004356001600160a01b038116810361083a57602435906001600160a01b0382168203610d015790915b6101043560058110156108365715806148d0575b156148ab5784905b156148a25760ff60025b85875286602052169060081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b03841691600080516020615fac833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610d015784848392613d536040519485938493630bfac59960e41b855260048501614463565b60ff60016147ee565b6101643563ffffffff811690818103610cfd575060018101809111612f8457906147e4565b5060e435600b811015610836576003116147dc565b6024356001600160a01b038116810361083a57600435906001600160a01b0382168203610d015790916147c8565b8051602082810151604084015160608501517f807ef3b4a9bd4e362eb378a6ef603fcdd371030cc050c094e0613279b7b3a8d6946103209361496b936001600160401b0316916001600160a01b039182169116614417565b9320836000526000825280604060002055604051908152a2565b6000906004356001600160a01b0381168103611137576024356001600160a01b038116810361083a57604435906001600160401b0382168203610d01576149d193945060643592614417565b9081600052600060205260406000205460018060481b03811115614a18576103206149fa614486565b81600482372003614a0757565b639fbbb6db60e01b60005260046000fd5b6327e7ed0d60e21b60005260046000fd5b90614a5a614a3683613ffb565b614a4260208501613ffb565b614a4e604086016137cb565b90606086013592614417565b60008181526020819052604090205490926001600160481b03821115614a18576103209081614a87614486565b9182372003614a0757565b9291614a9d84615c4d565b91614ac160018060401b03610180870151166115758560ff6101408a0151166138e4565b6101a0909501516001600160401b0316831b91614ae16001851b84614290565b95808711614c09575b50614af583876138e4565b6001600160fb1b03811681036138775760051b81036146cf578060051c80158015614bfd575b6146cf576040519160608301938437677664312e6e6f646560c01b604083015260208201905b60018111614ba857505050614b6091614b5b9151956138e4565b614c11565b905b808210614b6d575050565b9092600060486020926040519081528284820152677664312e6e6f646560c01b604082015260025afa156136d8576001600051930190614b62565b806000606060019360051b860101520160011c60005b818110614bcb5750614b41565b60808160061b85016060810151865201518352602060608260051b86010160488660025afa156136d857600101614bbe565b50601f82161515614b1b565b955038614aea565b906000915b6001831b8111614c235750565b9160010191614c16565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16176040519182526707664312e737465760841b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136d85760005190565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e7372637360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136d85760005190565b60309060209360009366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179060405192835260401c9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136d85760005190565b9092919260e08201938451600090600b811015614f4d57600603614dd3575093614dc0600792613c13959636916138f1565b602081519101206101e084015252614913565b916020821480614f08575b15614ef857359060208110614ee6575b50614df883615c4d565b6101c08401919091526101a0830180516001600160401b03908116831b168152610140840180519193509160ff91614e3491831690831661429d565b169081905260006101e084015215614e5457506001613c13929352614913565b92610100820193845194600586101561394357600095614e9457509084613c1394958363ffffffff60039551166101608701525261018084015252614913565b8091505160058110156116c157600114908115614ecf575b509061160591613c13949550600014614ec757600590613937565b600690613937565b905051600581101561350657600314613c13614eac565b6000199060200360031b1b1638614dee565b5050506002613c13929352614913565b5061010084015160058110156116ad5760011480614f27575b15614dde565b5060ff61014085015116614f4760018060401b0361018087015116614c11565b14614f21565b634e487b7160e01b82526021600452602482fd5b908160609103126136d857614f758161382c565b9160208201518060070b81036136d85760406138e191930161382c565b9294909396959196614fa536878a6138f1565b6020815191012090826000146151b057815b83156151a957505b6040519060208201928352604082015260408152614fde6060826137df565b5190206101e435036150fc57614ff9848461034460046146aa565b615130576102a4359360018060401b038516968786141592836136d857610284356001600160401b038116808214159a9195918b6136d85714801561510d575b6150fc5761026435996001600160401b038b168b036136d8576136d8576136d8578661507e94606098506040519a8b988998637aba404160e01b8a5260048a0161388d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561478957600080936000936150c5575b50929190565b919350506150eb915060603d6060116150f5575b6150e381836137df565b810190614f61565b92909291386150bf565b503d6150d9565b635a07ca6960e11b60005260046000fd5b506000995089905060106001600160401b03615129878b61385e565b1611615039565b61026435939192916001600160401b038516908186036136d85761517e9763ffffffff61507e94606098506040519a8b988998637aba404160e01b8a5260c060048b015260c48a019161383d565b94602488015260006044880152600060648801521660848601526003198584030160a486015261383d565b9050614fbf565b8091614fb7565b92949093969591966151ca36878a6138f1565b60208151910120908260001461522557815b831561521e57505b60405190602082019283526040820152604081526152036060826137df565b5190206101e435036150fc57614ff9848461048460046146aa565b90506151e4565b80916151dc565b903590601e19813603018212156136d857018035906001600160401b0382116136d8576020019181360383136136d857565b60e09163ffffffff60089460006101e085015260006101c085015260006101a0850152600061018085015260006101408501526001610120850152166102e083015260006102c083015260006102a0830152600061028083015260018060401b03166102608201520152565b9091600281901b91906001600160fe1b03811603613877576000926004830180841161144f5711611137570163ffffffff60e01b90351663ff0000008160031a60181b169163ffffffff63ffff00008360021a60101b169263ffffff008160011a60081b16921a1617171790565b6103e43563ffffffff8116908181036136d8575015801561536b575b61535a57565b63d49807fd60e01b60005260046000fd5b5060408051600080516020615fcc833981519152602082019081526103248035938301939093526103443560608301526103643560808301526103843560a08301526103a43560c08301526103c43560e08301529163ffffffff6153d06103e46136dd565b166101008301526001600160401b03906153ec9060e00161372d565b166101208201526101208152615404610140826137df565b5190206064351415615354565b610344356001600160401b038116908181036136d85750604051602081019161032435835260408201526103643560608201526060815261445d6080826137df565b61545f602082016137cb565b906040805191602083019381358552600180841b031682840152013560608201526060815261445d6080826137df565b805160ff16600281036154a85750602061020435910152565b600381036154bc5750602061022435910152565b6004146154c7575b50565b60029061038435602082015252565b9060009180615645575015615618576004356001600160a01b038116810361083e57602435906001600160a01b038216820361113757905b6004356001600160a01b038116810361083a576024356001600160a01b0381168103610d0157604435906001600160401b03821682036108365790615557929160643592614417565b6040517f0000000000000000000000000000000000000000000000000000000000000000808252916001600160a01b03848116929086169190600080516020615fac83398151915290602090a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610d0157916155fc93918580946040519687958694859363c04fb7c360e01b855260048501614463565b03925af180156107915761560e575050565b816154c4916137df565b6024356001600160a01b038116810361083e57600435906001600160a01b0382168203611137579061550e565b9082600482156157ed5761565881613ffb565b9161566560208301613ffb565b935b61010083013560058110156111375715806157d6575b1561579f5781905b156157965760ff60025b87845283602052169060081b1760408220557f00000000000000000000000000000000000000000000000000000000000000009460405186815260018060a01b03861691600080516020615fac833981519152602060018060a01b03881693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693843b1561083e57818685926157426040519485938493630bfac59960e41b8552898501614463565b038183895af1801561079157615780575b5050823b15610d015791613d90939185809460405196879586948593637eee288d60e01b855284016136fc565b819296509061578e916137df565b933880615753565b60ff600161568f565b63ffffffff6157b161016085016142d9565b16600181018091116157c35790615685565b634e487b7160e01b835260118452602483fd5b5060e0830135600b8110156111375760031161567d565b6157f960208201613ffb565b9161580382613ffb565b93615667565b3233148015906158b1575b80615831575b61582057565b63de22bb8760e01b60005260046000fd5b5060405163c305a6d960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561478957600091615892575b506001600160a01b031633141561581a565b6158ab915060203d6020116129175761290981836137df565b38615880565b50333b1515615814565b602091949392946158cb82615959565b956001600160a01b036158dd84613ffb565b163314801590615950575b61593b575b505001926001600160a01b0361590285613ffb565b163314801590615932575b615918575b50505050565b61592461592994613ffb565b6159fe565b38808080615912565b5082151561590d565b615949918761592485613ffb565b38806158ed565b508015156158e8565b6138e190615965614486565b90610320818337600060c0830152600060a08301526000608083015261598a81613ffb565b916103206159a6604061599f60208601613ffb565b94016137cb565b912090604051926020840194600080516020615f8c833981519152865260018060a01b0316604085015260018060a01b0316606084015260018060401b0316608083015260a082015260a0815261274f60c0826137df565b929160418303615a9357826020116136d857803591836040116136d8576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b038511615a935760401015615ab85760209360009360406080948151948552013560f81c868401526040830152606082015282805260015afa15614789576000516001600160a01b03168015918215615aa4575b5050615a9357565b635cd5d23360e01b60005260046000fd5b6001600160a01b0316141590503880615a8b565b634e487b7160e01b600052603260045260246000fd5b615ad781613ffb565b6001600160a01b03615aeb60208401613ffb565b6001600160a01b0390921691161461535a576040810190600160ff615b0f846137cb565b161b916001600160a01b03615b2383613ffb565b166000526001602052604060002066ffffffffffffff615b42836137cb565b60081c1660005260205260406000205491838316614a18576001600160a01b0390615b6c90613ffb565b16600052600160205266ffffffffffffff615b8b6040600020926137cb565b60081c1660005260205217604060002055565b90600f82169160041c90818102918183041481151715613877576138e192808210156143a8575090614290565b60058210156139435752565b60e09060049260006101a083015260006101808301526000610140830152600361010083015260006101e08301526101c08201520152565b60ff615c3a600194615c2760e0956101008601615bcb565b858060401b031680610180850152614c11565b1661014082015260006101a08201520152565b610140015160ff166004811015615c615790565b50600490565b615c75906001831b90614290565b600019810191908211613877571c90565b90929194939480841090811591615d2c575b8115615d06575b506146cf5760405190677664312e6e6f646560c01b6040830152948201905b818310615ccb5750505050565b9091929460208660051b1690818301526020843591188201526020600060488360025afa156136d85760206000519560011c93019190615cbe565b615d109150614c11565b6001600160fb1b03811681036138775760051b85141538615c9f565b600160281b81119150615c98565b9060e0820135600b81109182156136d857600b811015613943576000908203615eab57506000911561083e576002811490828215615e9e575b8215615e8d575b8215615e7a575b505090615e009180600014615e645763ffffffff615da1608086016142d9565b169015615e4d57615dbe60c0615db686613ffb565b955b016137cb565b91507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1680821115615e455750905b6001600160401b0316614290565b906001600160a01b031633819003615e315750804211615e1d5750565b63348f2b4160e11b60005260045260246000fd5b6349f5ad1160e01b60005260045260246000fd5b905090615df2565b615dbe60c0615e5e60208701613ffb565b95615db8565b63ffffffff615e7560a086016142d9565b615da1565b909150614f4d57600a14615e0038615d81565b809250611699576009811491615d7a565b5060078114915082615d73565b6024925050635d93ef5d60e11b600052600090600452fd5b9060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a5606083015246608083015260018060a01b031660a082015260a08152615f5d60c0826137df565b5190209060405190602082019261190160f01b8452602283015260428201526042815261445d6062826137df56fe5e01763442346c6a797fd223dc04773befc41c5c9941be4816b8961e89ae315a02f4068543fd878d5c003405491938ed2db4417ae1614b80fbf7b84e09f972bf46e753e1ff236d58378c6825c0c0214d4d672b2024af7c87aae54754c91fdf01",
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

// PackAssertFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0295f514.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertFold((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes node, (bytes32,uint64,bytes32) r, bytes bounds, bytes data) returns()
func (disputeGame *DisputeGame) PackAssertFold(g DisputeGameGame, node []byte, r DisputeGameRecord, bounds []byte, data []byte) []byte {
	enc, err := disputeGame.abi.Pack("assertFold", g, node, r, bounds, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0295f514.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertFold((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes node, (bytes32,uint64,bytes32) r, bytes bounds, bytes data) returns()
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

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x952b8eac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) s, bytes32 before, bytes siblings, bytes32 trace, bytes32 records, uint64 count, bytes planSiblings, bytes nodes) returns()
func (disputeGame *DisputeGame) PackCommit(g DisputeGameGame, s DisputeGameSubject, before [32]byte, siblings []byte, trace [32]byte, records [32]byte, count uint64, planSiblings []byte, nodes []byte) []byte {
	enc, err := disputeGame.abi.Pack("commit", g, s, before, siblings, trace, records, count, planSiblings, nodes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x952b8eac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) s, bytes32 before, bytes siblings, bytes32 trace, bytes32 records, uint64 count, bytes planSiblings, bytes nodes) returns()
func (disputeGame *DisputeGame) TryPackCommit(g DisputeGameGame, s DisputeGameSubject, before [32]byte, siblings []byte, trace [32]byte, records [32]byte, count uint64, planSiblings []byte, nodes []byte) ([]byte, error) {
	return disputeGame.abi.Pack("commit", g, s, before, siblings, trace, records, count, planSiblings, nodes)
}

// PackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0410d211.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function concede((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) returns()
func (disputeGame *DisputeGame) PackConcede(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("concede", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConcede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0410d211.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function concede((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) returns()
func (disputeGame *DisputeGame) TryPackConcede(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("concede", g)
}

// PackDescend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f32b9b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function descend((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which) returns()
func (disputeGame *DisputeGame) PackDescend(g DisputeGameGame, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32) []byte {
	enc, err := disputeGame.abi.Pack("descend", g, node, r, origin, words, other, fromBounds, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f32b9b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function descend((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which) returns()
func (disputeGame *DisputeGame) TryPackDescend(g DisputeGameGame, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32) ([]byte, error) {
	return disputeGame.abi.Pack("descend", g, node, r, origin, words, other, fromBounds, which)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x993b22e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, bytes32 bounds, bytes words) returns()
func (disputeGame *DisputeGame) PackExecute(g DisputeGameGame, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, bounds [32]byte, words []byte) []byte {
	enc, err := disputeGame.abi.Pack("execute", g, mine, theirs, node, r, bounds, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x993b22e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, bytes32 bounds, bytes words) returns()
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
// the contract method with ID 0x648d9767.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) s, bytes mine, bytes theirs) returns()
func (disputeGame *DisputeGame) PackOpen(g DisputeGameGame, s DisputeGameSubject, mine []byte, theirs []byte) []byte {
	enc, err := disputeGame.abi.Pack("open", g, s, mine, theirs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x648d9767.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) s, bytes mine, bytes theirs) returns()
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
// the contract method with ID 0xb7a348e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pick((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes32 node, uint64 which, bytes siblings) returns()
func (disputeGame *DisputeGame) PackPick(g DisputeGameGame, node [32]byte, which uint64, siblings []byte) []byte {
	enc, err := disputeGame.abi.Pack("pick", g, node, which, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7a348e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pick((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes32 node, uint64 which, bytes siblings) returns()
func (disputeGame *DisputeGame) TryPackPick(g DisputeGameGame, node [32]byte, which uint64, siblings []byte) ([]byte, error) {
	return disputeGame.abi.Pack("pick", g, node, which, siblings)
}

// PackPickBinding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76f70b1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickBinding((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) returns()
func (disputeGame *DisputeGame) PackPickBinding(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("pickBinding", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickBinding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76f70b1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickBinding((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) returns()
func (disputeGame *DisputeGame) TryPackPickBinding(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("pickBinding", g)
}

// PackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdca350.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickElement((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes leaf, uint8 which) returns()
func (disputeGame *DisputeGame) PackPickElement(g DisputeGameGame, leaf []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pickElement", g, leaf, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickElement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdca350.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickElement((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes leaf, uint8 which) returns()
func (disputeGame *DisputeGame) TryPackPickElement(g DisputeGameGame, leaf []byte, which uint8) ([]byte, error) {
	return disputeGame.abi.Pack("pickElement", g, leaf, which)
}

// PackPickPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ef8d37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pickPart((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes32 bounds, bytes data, uint8 which) returns()
func (disputeGame *DisputeGame) PackPickPart(g DisputeGameGame, bounds [32]byte, data []byte, which uint8) []byte {
	enc, err := disputeGame.abi.Pack("pickPart", g, bounds, data, which)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPickPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ef8d37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pickPart((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes32 bounds, bytes data, uint8 which) returns()
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
// the contract method with ID 0xe152696e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebut((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) subject, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) PackRebut(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) []byte {
	enc, err := disputeGame.abi.Pack("rebut", g, subject, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe152696e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebut((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) subject, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) TryPackRebut(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) ([]byte, error) {
	return disputeGame.abi.Pack("rebut", g, subject, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
}

// PackRebutEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eb942a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebutEntry((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) subject, bytes mine, bytes theirs, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes leaf, uint8 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) PackRebutEntry(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, r DisputeGameRecord, origin DisputeGameOrigin, leaf []byte, which uint8, opening IRefereeOpening) []byte {
	enc, err := disputeGame.abi.Pack("rebutEntry", g, subject, mine, theirs, r, origin, leaf, which, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebutEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eb942a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebutEntry((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) subject, bytes mine, bytes theirs, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes leaf, uint8 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) TryPackRebutEntry(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, r DisputeGameRecord, origin DisputeGameOrigin, leaf []byte, which uint8, opening IRefereeOpening) ([]byte, error) {
	return disputeGame.abi.Pack("rebutEntry", g, subject, mine, theirs, r, origin, leaf, which, opening)
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

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe68c1fd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(address defender, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) s, bytes theirs, (((uint8,bytes32,uint64,uint64,uint64,bytes),uint64,uint64,uint32,bool),uint64,uint64,bytes,bytes,uint64,bytes,bytes32,bytes,(bytes,bytes,bytes)[]) x) returns()
func (disputeGame *DisputeGame) PackRefute(defender common.Address, s DisputeGameSubject, theirs []byte, x IRefereeExhibit) []byte {
	enc, err := disputeGame.abi.Pack("refute", defender, s, theirs, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe68c1fd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(address defender, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32,uint64) s, bytes theirs, (((uint8,bytes32,uint64,uint64,uint64,bytes),uint64,uint64,uint32,bool),uint64,uint64,bytes,bytes,uint64,bytes,bytes32,bytes,(bytes,bytes,bytes)[]) x) returns()
func (disputeGame *DisputeGame) TryPackRefute(defender common.Address, s DisputeGameSubject, theirs []byte, x IRefereeExhibit) ([]byte, error) {
	return disputeGame.abi.Pack("refute", defender, s, theirs, x)
}

// PackRefuterOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf854c77f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refuterOf(bytes32 claim) view returns(address)
func (disputeGame *DisputeGame) PackRefuterOf(claim [32]byte) []byte {
	enc, err := disputeGame.abi.Pack("refuterOf", claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefuterOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf854c77f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refuterOf(bytes32 claim) view returns(address)
func (disputeGame *DisputeGame) TryPackRefuterOf(claim [32]byte) ([]byte, error) {
	return disputeGame.abi.Pack("refuterOf", claim)
}

// UnpackRefuterOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf854c77f.
//
// Solidity: function refuterOf(bytes32 claim) view returns(address)
func (disputeGame *DisputeGame) UnpackRefuterOf(data []byte) (common.Address, error) {
	out, err := disputeGame.abi.Unpack("refuterOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bf9a0bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes nodes) returns()
func (disputeGame *DisputeGame) PackReveal(g DisputeGameGame, nodes []byte) []byte {
	enc, err := disputeGame.abi.Pack("reveal", g, nodes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bf9a0bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, bytes nodes) returns()
func (disputeGame *DisputeGame) TryPackReveal(g DisputeGameGame, nodes []byte) ([]byte, error) {
	return disputeGame.abi.Pack("reveal", g, nodes)
}

// PackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcebe8dcc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function show((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,uint64,bytes32) r, bytes name, bytes siblings, bytes data) returns()
func (disputeGame *DisputeGame) PackShow(g DisputeGameGame, r DisputeGameRecord, name []byte, siblings []byte, data []byte) []byte {
	enc, err := disputeGame.abi.Pack("show", g, r, name, siblings, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcebe8dcc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function show((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,uint64,bytes32) r, bytes name, bytes siblings, bytes data) returns()
func (disputeGame *DisputeGame) TryPackShow(g DisputeGameGame, r DisputeGameRecord, name []byte, siblings []byte, data []byte) ([]byte, error) {
	return disputeGame.abi.Pack("show", g, r, name, siblings, data)
}

// PackShowLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7299721.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function showLeaf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,uint64,bytes32) r, bytes leaf) returns()
func (disputeGame *DisputeGame) PackShowLeaf(g DisputeGameGame, r DisputeGameRecord, leaf []byte) []byte {
	enc, err := disputeGame.abi.Pack("showLeaf", g, r, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShowLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7299721.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function showLeaf((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,uint64,bytes32) r, bytes leaf) returns()
func (disputeGame *DisputeGame) TryPackShowLeaf(g DisputeGameGame, r DisputeGameRecord, leaf []byte) ([]byte, error) {
	return disputeGame.abi.Pack("showLeaf", g, r, leaf)
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
// the contract method with ID 0x24354d92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeout((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) returns()
func (disputeGame *DisputeGame) PackTimeout(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("timeout", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24354d92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeout((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) returns()
func (disputeGame *DisputeGame) TryPackTimeout(g DisputeGameGame) ([]byte, error) {
	return disputeGame.abi.Pack("timeout", g)
}

// PackTurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83e618fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function turn((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) view returns(address mover, uint256 deadline)
func (disputeGame *DisputeGame) PackTurn(g DisputeGameGame) []byte {
	enc, err := disputeGame.abi.Pack("turn", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83e618fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function turn((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) view returns(address mover, uint256 deadline)
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
// from invoking the contract method with ID 0x83e618fc.
//
// Solidity: function turn((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g) view returns(address mover, uint256 deadline)
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
	if bytes.Equal(raw[:4], disputeGame.abi.Errors["NotPlain"].ID.Bytes()[:4]) {
		return disputeGame.UnpackNotPlainError(raw[4:])
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

// DisputeGameNotPlain represents a NotPlain error raised by the DisputeGame contract.
type DisputeGameNotPlain struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlain()
func DisputeGameNotPlainErrorID() common.Hash {
	return common.HexToHash("0xde22bb8757af9a9accf27f0f05eb040eb614a15c77e4e20bcaf197baddbbe6c0")
}

// UnpackNotPlainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlain()
func (disputeGame *DisputeGame) UnpackNotPlainError(raw []byte) (*DisputeGameNotPlain, error) {
	out := new(DisputeGameNotPlain)
	if err := disputeGame.abi.UnpackIntoInterface(out, "NotPlain", raw); err != nil {
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
