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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"referee_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"budget_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"increment_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMove\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Done\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPlain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"loser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"bounds\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"assertFold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"records\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"}],\"name\":\"descend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"}],\"name\":\"gameId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"increment\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"outcomeOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"loser\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"step\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"which\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"pick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"pickBinding\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickElement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebutEntry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"referee\",\"outputs\":[{\"internalType\":\"contractIReferee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"components\":[{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"items\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"width\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"said\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"each\",\"type\":\"bool\"}],\"internalType\":\"structIReferee.Fact\",\"name\":\"fact\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"said\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"lastSiblings\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"internalType\":\"structIReferee.Exhibit\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"}],\"name\":\"showLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"timeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"turn\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DisputeGame",
	Bin: "0x6101403461023357601f61610638819003918201601f19168301916001600160401b038311848410176102385780849260c094604052833981010312610233576100488161024e565b906100556020820161024e565b60408201519061006760608401610262565b9161008060a061007960808701610262565b9501610262565b946001600160a01b03169081158015610222575b801561021a575b6101f95763ffffffff8616801590811561020a575b506101f95760c0526080526001600160a01b031660a05260e0526101005261012052604051615e92908161027482396080518181816116100152818161201b01528181612b6c01528181613c4401528181614774015281816154f5015261566f015260a051818181610447015281816112c50152818161193901528181611a0a015281816126ee01528181612b2701528181613a2401528181613db30152818161463401526150ab015260c0518181816115d301528181612045015281816123dd01528181613bf601528181614726015281816154ab0152615621015260e0518181816106bc015281816108f001528181610d6d01528181612100015281816129b101528181612f180152818161319f0152818161395f015261451e01526101005181818161076501526108c6015261012051818181612aed015281816142980152615d300152f35b63a18a709360e01b60005260046000fd5b905063ffffffff851610386100b0565b50801561009b565b506001600160a01b03831615610094565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361023357565b519063ffffffff821682036102335756fe6080604052600436101561001257600080fd5b6000803560e01c80630295f5141461356f5780630410d211146134ec57806304baa00b146134b1578063086ca666146130335780630bf9a0bd14612e2d5780631f32b9b014612c0657806324354d9214612b9b5780633a4b66f114612b565780633b1bebd114612b11578063461645bf14612ad05780634cdca350146128ba578063543080871461240057806364c9ec6f146123c55780636923b20e14611e3b57806369ef8d3714611c7057806376f70b1a14611bec57806383e618fc14611bbc5780638b06beb614611b62578063993b22e0146117955780639fedf6161461176c578063a17852151461115d578063b7a348e214610ee7578063c729972114610c75578063cebe8dcc14610789578063d09de08a14610748578063ebfa4523146106e0578063ed01bf291461069f578063ee518dcf146106325763f999b8eb1461015c57600080fd5b3461062f57366003190161058081126105bc576103201361062f5760e03661032319011261062f57610404356001600160401b0381116105bc576101a4903690600401613605565b91610424356001600160401b0381116105bc576101c5903690600401613605565b939092610444356001600160401b0381116104d6576101e8903690600401613605565b929060603661046319011261062d576104c435956001600160401b03871161053b576060600319883603011261053b576104e4356001600160401b03811161062957610238903690600401613605565b916105243594851515860361062557610544359663ffffffff8816808903610621576001600160401b036105643511610621576060610564353603600319011261062157908c9392916102896149b6565b881561061257638000000191929394500163ffffffff81116105fe57908c9392915b8b906102b88d9685613f8b565b61053f575050505050506102eb95969798506102d4600461494d565b966102e160096004615ca8565b61050435936151e0565b919094806004013560c2198236030181121561053b576103dd63ffffffff83600482946103e29601019561031e87613fa9565b61032a6040890161370e565b61033660608a0161370e565b61034260808b0161370e565b61035961035260a08d018d615255565b3691613834565b80516020918201206040805160ff97909716878401908152928e0135908701526001600160401b0394851660608701529284166080860152921660a084015260c0808401919091528252906103af60e082613722565b5190206103cf6103c160248501613f7a565b936044810190600401615255565b949093169586921690615bf4565b614cb2565b6104a4350361052c576103f49061400a565b9360ff8551161560001461051657838160070b1215806104fc575b6104ed578460209160016104439697525b60405163b47625ff60e01b8152958692839260046105643581019290850161413d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156104e2578493610499575b509163ffffffff8061049694169116141590615425565b80f35b92506020833d6020116104da575b816104b460209383613722565b810103126104d65763ffffffff806104ce6104969561376f565b94505061047f565b8380fd5b3d91506104a7565b6040513d86823e3d90fd5b635a07ca6960e11b8452600484fd5b5060408501516001600160401b039081169082161061040f565b8460209161052761044396976153df565b610420565b637ca55c7760e01b8452600484fd5b8580fd5b600b60e49c969c3510156105fa578c9060e435600a036105c457610304359063ffffffff8216918281036105c0575063ffffffff1614155b6105a0575050916102eb999a9b9c916105919360046157b3565b61059b6004615a86565b6102e1565b8c906105bc5750635d93ef5d60e11b815260e435600452602490fd5b5080fd5b8f80fd5b5050508a8b600960e435148015901561057757506004356001600160a01b038116908181036105f65750331415610577565b8e80fd5b8c80fd5b634e487b7160e01b8b52601160045260248bfd5b5061061c89613ff2565b6102ab565b8a80fd5b8880fd5b8680fd5b845b80fd5b503461062f57604036600319011261062f5761064c613685565b602435906001600160401b038216820361069b5760019160ff60406020958594858060a01b0316815284875281812066ffffffffffffff8560081c1682528752205491161c1614604051908152f35b8280fd5b503461062f578060031936011261062f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461062f57602036600319011261062f576004358152602081905260408082205490919081906001600160481b0381111561072e575b5060ff835192168252600180841b03166020820152f35b60ff8116925060081c6000196001851b0116905038610717565b503461062f578060031936011261062f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461062f5736600319016103e081126105bc576103201361062f5760603661032319011261062f57610384356001600160401b0381116105bc576107d2903690600401613605565b9091906103a4356001600160401b03811161069b576107f5903690600401613605565b9093906103c4356001600160401b03811161062d57610818903690600401613605565b9390926108236143aa565b5061082e600461494d565b50610837615787565b61084360056004615ca8565b61084b6143aa565b966103206004893760c4356001600160401b0381169081810361062557506108739042613827565b6004356001600160a01b03811690818103610c5257503314908115610c565760843563ffffffff81168103610c525763ffffffff92919083905b1681811115610c47576108ec916108c391613827565b837f00000000000000000000000000000000000000000000000000000000000000001690613f8b565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610c3f575b5015610c34571660808901525b426001600160401b031660c0890152610104356005811015610c30579060016109aa9214946109a5610955615361565b6102408c01818152908815610bf4575051915b61097061369b565b936109796136e0565b948915610be257677664312e76616c7360c01b955b6001600160401b0390811695869290911690615bf4565b614d2a565b6102443503610b7a578215610bdb5760025b60ff6109c66136f7565b6001600160401b0390811691909101908111610bc7579066ffffffffffffff6109f49260081c169089614a7d565b61018087018051600191906001600160401b03168214610bbb575b818060401b0390511614600014610ba6576001600160401b03610a306136f7565b16610100811015610b9d575b6001600160fe1b0381168103610b895760021b8503610b7a5760208660405187878237673b3218973632b0b360c11b81890152600888019060025afa1561053b57602086603081515b806101c08c0152610a946136f7565b66ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e74656e7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561053b57908591825193600014610b44575050505b6101c43503610b35576104969293614d9b565b637ca55c7760e01b8352600483fd5b816020949260289260405194855286850137673b32189732b73a3960c11b838201860152019060025afa1561069b578251610b22565b637ca55c7760e01b8652600486fd5b634e487b7160e01b87526011600452602487fd5b50610100610a3c565b6020866030610bb688888c614abb565b610a85565b600660e08a0152610a0f565b634e487b7160e01b88526011600452602488fd5b60046109bc565b671d990c4b989a5b9960c21b9561098e565b9050610c01368888613834565b602081519101206040519060208201928352604082015260408152610c27606082613722565b51902091610968565b8780fd5b1660a0890152610925565b915038610918565b50506108ec896108c3565b8980fd5b60a43563ffffffff81168103610c525763ffffffff92919083906108ad565b503461062f5736600319016103a081126105bc576103201361062f5760603661032319011261062f57610384356001600160401b0381116105bc57610cbe903690600401613605565b909190610cc96143aa565b50610cd4600461494d565b50610cdd615787565b610ce960066004615ca8565b610cf16143aa565b926103206004853760c4356001600160401b0381169081810361062d5750610d199042613827565b6004356001600160a01b0381169081810361053b57503314908115610ec85760843563ffffffff8116810361053b5763ffffffff92919083905b1681811115610ebd57610d69916108c391613827565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610eb5575b5015610eaa571660808501525b426001600160401b031660c0850152610db9615361565b6102443514801590610dd4575b610b35576104969293614d9b565b50610ddd61369b565b610de56136f7565b600882901b610100600160481b0316916001600160401b03168015908304610100141715610e9657610e2091906001600160401b0316613827565b610100811015610e8d575b6001600160fe1b0381168103610e795760021b8203610b355760208360405184848237673b3218973632b0b360c11b81860152600885019060025afa1561069b5782516101c4351415610dc6565b634e487b7160e01b84526011600452602484fd5b50610100610e2b565b634e487b7160e01b85526011600452602485fd5b1660a0850152610da2565b915038610d95565b5050610d69856108c3565b60a43563ffffffff8116810361053b5763ffffffff9291908390610d53565b503461062f57366003190161038081126105bc576103201361062f57610344356001600160401b03811690610324359082900361069b57610364356001600160401b0381116104d657610f3e903690600401613605565b91610f476145a6565b92610f5184615bbb565b926001600160fb1b0384168403610b89578360051b8214801590611149575b61113a57610f90866001600160401b03610f8861369b565b16861b613f8b565b6101808601805190959190610fc2906001600160401b0316610fbc8460ff610fb6613f98565b16613827565b90615bd5565b111561112b57906001610fd893921b8785615bf4565b6101c4350361111c57610fea83615bbb565b6101c08401919091526101a08301805190946001600160401b039161101391908316841b613f8b565b16845260ff61102c8161014086019316828451166141fa565b16908190526101e083018590521561105157506104969150600160e08201525b614837565b610100820180516005811015611108578592919061108b5750818463ffffffff6104969651166101608601525252600360e0820152614837565b93505050815160058110156110f45760011480156110c7575b6104969250156110bd5761104c60055b60e0830161387a565b61104c60066110b4565b50905160058110156110e05790600361049692146110a4565b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b84526021600452602484fd5b634e487b7160e01b86526021600452602486fd5b637ca55c7760e01b8552600485fd5b635a07ca6960e11b8852600488fd5b635a07ca6960e11b8752600487fd5b5085841c6001600160401b03161515610f70565b503461062f5761014036600319011261062f57611178613685565b9060e036602319011261062f57610104356001600160401b0381116105bc576111a5903690600401613605565b6101243593916001600160401b0385116104d657846004019480360361014060031982011261053b57604051916020830197600080516020615e728339815191528952602435938460408201526044359687606083015260643560808301526084358060a084015260a43560c084015260c435918260e085015260e4359c8d9463ffffffff86168096036117465790818661010061126495940152610100815261125161012082613722565b5190209961125e8b6159c6565b8d6158f6565b604051602081019060018060a01b038c16998a835260408201526040815261128d606082613722565b51902098898c52600260205260ff60408d20541661175d5788331461174e57898c52600260205260408c20805460ff191660011790557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169c508c3b1561174a57604051633367e6eb60e11b81526004810198909852602488015260448701526064860152608485015260c060a4850152803560a21984018112156106255761014060c48601528201600481013560c2193683900301811215610c52576113f36113e0600484608494010160a06102048a015260ff6113738261365c565b166102a48a015260208101356102c48a01526001600160401b0361139960408301613637565b166102e48a01526001600160401b036113b460608301613637565b166103048a01526001600160401b036113cf60808301613637565b166103248a015260a08101906140b2565b60c06103448a0152610364890191613780565b916001600160401b0361140860248301613637565b166102248801526001600160401b0361142360448301613637565b1661024488015263ffffffff61143b6064830161364b565b166102648801520135801515809103610c5257610284860152611543919061153090611519906114de906114be906001600160401b0361147d60248a01613637565b1660e48b01526001600160401b0361149760448a01613637565b166101048b01526114ab60648901876140b2565b8b830360c319016101248d015290613780565b6114cb60848801866140b2565b8a830360c319016101448c015290613780565b6001600160401b036114f260a48801613637565b1661016489015261150660c48701856140b2565b89830360c319016101848b015290613780565b9160e48501356101a48801526101048501906140b2565b86830360c319016101c488015290613780565b916101248201359060221901811215610c30570160248101916004820135916001600160401b038311610625578260051b908136038513610c525760c319868403016101e4870152838352602091830182019493918301928a91903682900360821901905b84841061170757505050505050508186978180899403915afa9081156116e75785916116f2575b50507f00000000000000000000000000000000000000000000000000000000000000009160405190838252600080516020615e5283398151915260203393a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156116cd5760405163282d3fdf60e01b815284818061165e86866004840161366a565b038183885af19081156116e75785916116d2575b5050823b156116cd576116a092849283604051809681958294630bfac59960e41b8452339160048501614387565b03925af180156116c2576116b15750f35b816116bb91613722565b61062f5780f35b6040513d84823e3d90fd5b505050fd5b816116dc91613722565b6116cd578338611672565b6040513d87823e3d90fd5b816116fc91613722565b6116cd5783386115cf565b90919293949596601f198282030187528735838112156117465760206117376001938260048982960101016140e4565b990197019594019291906115a8565b8d80fd5b8b80fd5b63d49807fd60e01b8c5260048cfd5b6327e7ed0d60e21b8c5260048cfd5b503461062f57602036600319011261062f57604060209160043581528083522054604051908152f35b503461062f57366003190161042081126105bc576103201361062f57610324356001600160401b0381116105bc576117d1903690600401613605565b610344356001600160401b0381116104d6576117f1903690600401613605565b9092909190610364356001600160401b03811161053b57611816903690600401613605565b91909360606103831936011261062957610404356001600160401b038111610c3057611846903690600401613605565b9690948893846118568584613f8b565b611ac75750505050505061186a600461494d565b9261187760096004615ca8565b611882368685613834565b6020815191012060405160208101916103e43583526040820152604081526118ab606082613722565b5190206101e43514801590611a9a575b611a8b576118ca6103846153a3565b61024435148015906119df575b610b7a5761026435946001600160401b0386168603610629576118f86136c9565b906119016136b2565b946102c43563ffffffff81168103610c5257602096611935946040519a8b988998633d1dbdc960e01b8a5260048a016137d0565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156119d4578392611998575b506102e43563ffffffff81169081810361062d57506104969263ffffffff16141590615425565b9091506020813d6020116119cc575b816119b460209383613722565b8101031261069b576119c59061376f565b9038611971565b3d91506119a7565b6040513d85823e3d90fd5b50604051636f2ca59d60e01b81526020600482018190528180611a06602482018787613780565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a80578791611a4e575b506103843514156118d7565b90506020813d602011611a78575b81611a6960209383613722565b81010312610629575138611a42565b3d9150611a5c565b6040513d89823e3d90fd5b635a07ca6960e11b8652600486fd5b506010611aa56136b2565b6001600160401b0390611ac090611aba6136c9565b906137a1565b16116118bb565b60e498959835600b81101561174a578b600a8203611b34576103043563ffffffff8116908181036105f6575015155b611b1a5750505090611b0b93929160046157b3565b611b156004615a86565b611877565b8c93506105bc57635d93ef5d60e11b825260045260249150fd5b508b915081600982141580611af657506004356001600160a01b038116908181036105f65750331415611af6565b503461062f57608036600319011261062f57611b7c613685565b906024356001600160a01b03811681036105bc57604435916001600160401b038316830361062f576020611bb460643585858861433b565b604051908152f35b503461062f5761032036600319011261062f5750611bd861420e565b90611be86040519283928361366a565b0390f35b503461062f5761032036600319011261062f57611c076145a6565b61010435600581101561069b57600114801590611c43575b611c34576104969061104c6101e43582615b83565b635a07ca6960e11b8252600482fd5b50611c4c613f98565b60ff611c676001600160401b03611c616136e0565b16614f6e565b91161415611c1f565b503461062f57366003190161038081126105bc576103201361062f57610344356001600160401b0381116105bc57611cac903690600401613605565b9190610364359260ff841680940361069b57611cc661446f565b91611ccf6136b2565b6001600160401b0390611ce490611aba6136c9565b16611cf0368484613834565b602081519101206040516020810191610324358352604082015260408152611d19606082613722565b5190206101e43514801590611e30575b8015611e25575b611e1657611d3c6136c9565b6001600160401b0390611d6290611d538985615b56565b906001600160401b0316613f8b565b16610280850152611d716136c9565b60018701808811610b89576001600160401b0392611d939291611d5391615b56565b166102a084015284611de2575b84600f610496959610611dc4575b505050600860e0820152826101e0820152614837565b63ffffffff92611dd3926152f3565b166102e0820152388080611dae565b60001985019460ff8611610e965763ffffffff611e0760ff61049697981685856152f3565b166102c0850152949350611da0565b635a07ca6960e11b8552600485fd5b506010861015611d30565b506010811115611d29565b503461062f57366003190161044081126105bc576103201361062f5760e03661032319011261062f57610404356001600160401b0381116105bc57611e84903690600401613605565b90610424356001600160401b0381116104d657611ea5903690600401613605565b611ead6149b6565b611eb5615787565b611ebd6143aa565b91611ec6613f12565b611ece613f28565b956044359560018060401b0387169283881415988961062157604088018590526001600160a01b039081166020890152168652606435606087018190529560e435600b81101561062157600403612359576103209063ffffffff611f30613f66565b16610160820152611f446103a43582615b83565b20610320611f506143aa565b816004823720036122bb576001600160a01b03611f6b613f12565b1633036121f8575b50505090611f9291611f83613f28565b611f8c856159c6565b906158f6565b600435926001600160a01b03841680850361053b57602435916001600160a01b038316808403610c305782146121e95761053b57600160ff85161b9080875260016020526040872066ffffffffffffff8660081c16908189526020526040882054918383166121da57885260016020526040882090885260205217604086205560018060a01b037f000000000000000000000000000000000000000000000000000000000000000016612043613f12565b7f00000000000000000000000000000000000000000000000000000000000000009087833b1561062f5760405163282d3fdf60e01b8152918290819061208e9086906004840161366a565b038183875af180156121cf576121b9575b509086916120ab613f28565b90823b156104d6576120d69284928360405180968195829463282d3fdf60e01b84526004840161366a565b03925af180156116c2576121a0575b50509061032092612145926120f86143aa565b9585600488377f000000000000000000000000000000000000000000000000000000000000000063ffffffff166080880181905260a0880152426001600160401b031660c088015261433b565b91208183528260205280604084205561215c613f12565b917f142947617f022060ac375fd9f1509060a2782af9ae960b1141549a1e60e881d86020612188613f28565b6040519485526001600160a01b03908116951693a480f35b816121ad91949394613722565b61062d579084386120e5565b876121c79198929398613722565b95903861209f565b6040513d8a823e3d90fd5b6327e7ed0d60e21b8952600489fd5b63d49807fd60e01b8752600487fd5b90939291959650612207613f12565b936122106143aa565b91610320600484378960c08401528960a08401528960808401526004359560018060a01b0387169687810361174a5750602435968b906001600160a01b038916808a0361069b578c9b6103206122b298611f8c95611f929d509f502090604051926020840194600080516020615e32833981519152865260408501526060840152608083015260a082015260a081526122aa60c082613722565b5190206159c6565b90913880611f73565b90939291506122ca6004615851565b93600435916001600160a01b0383168084036106215786903314801590612350575b61233e575b5050602435949150506001600160a01b038416808503610625573314801590612335575b612323575b50505050611f92565b61232c936158f6565b3880808061231a565b50821515612315565b612347936158f6565b388080856122f1565b508215156122ec565b610344356101c082015263ffffffff612370613f66565b1660058b10156123b1579060ff612397610320938d61010085015280610180850152614f6e565b166101408201528a6101a0820152600160e0820152611f44565b634e487b7160e01b8b52602160045260248bfd5b503461062f578060031936011261062f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461062f57366003190161052081126105bc576103201361062f5760e03661032319011261062f57610404356001600160401b0381116105bc57612449903690600401613605565b610424356001600160401b0381116104d657612469903690600401613605565b919060603661044319011261062d576104a4356001600160401b03811161053b576060600319823603011261053b576104c4356001600160401b038111610629576124b8903690600401613605565b9190956104e4359560ff871694858803610c525761050435966001600160401b0388116106215760606003198936030112610621576124f56149b6565b6124fe87613ff2565b938b8c9561250c8685613f8b565b6127fb5750505050505050612521600461494d565b9461252e60076004615ca8565b61010435600581101561062557600414908115916127db575b81156127be575b5061113a57610464356001600160401b03811690818103610625575061048435906040516020810191610444358352604082015282606082015260608152612597608082613722565b51902061024435036127af5781600401358860c2198436030182121561062f576103dd63ffffffff600461268894870101956125d287613fa9565b6125de6040890161370e565b6125ea60608a0161370e565b6125f660808b0161370e565b61260661035260a08d018d615255565b80516020918201206040805160ff97909716878401908152928e0135908701526001600160401b0394851660608701529284166080860152921660a084015260c08084019190915282529061265c60e082613722565b51902061267c61266e60248401613f7a565b926044810190600401615255565b93909216948591615bf4565b036127a05761269860209161400a565b936126a2856153df565b6001600160401b036126c3856126be6126b961369b565b613fb7565b613fd9565b1660070b906126ea604051968793849363b47625ff60e01b8552600401916004850161413d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315612795578693612746575b5061273b63ffffffff928392610496976152f3565b169116141590615425565b9492506020853d60201161278d575b8161276260209383613722565b8101031261053b5761273b63ffffffff9283926127816104969861376f565b95975092509250612726565b3d9150612755565b6040513d88823e3d90fd5b637ca55c7760e01b8752600487fd5b637ca55c7760e01b8852600488fd5b905060ff81168403610bc7576103fc839160021b1610153861254e565b90506127e8368489613834565b602081519101206101e435141590612547565b8d60e49c979c3591600b8310156105bc5781600a840361287857506103043563ffffffff8116918282036128725763ffffffff91501614155b612858575050509061284993929160046157b3565b6128536004615a86565b61252e565b8e93506105bc57635d93ef5d60e11b825260045260249150fd5b50508f80fd5b508f935083915050600782148015908290612894575b50612834565b50506004356001600160a01b038116908181036128b557503314158f61288e565b508f80fd5b503461062f57366003190161036081126105bc576103201361062f57610324356001600160401b0381116105bc576128f6903690600401613605565b90610344359160ff83169081840361062d576129106143aa565b5061291b600461494d565b50612924615787565b61293060076004615ca8565b6129386143aa565b936103206004863760c4356001600160401b038116808203610c305761295f915042613827565b6004356001600160a01b03811690818103610625575033148015612ab2576084359163ffffffff831683036106255763ffffffff9283905b1681811115612aa7576129ad916108c391613827565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612a9f575b5015612a94571660808601525b426001600160401b031660c08601526101043560058110156106295760021490811591612a74575b8115612a43575b50611e165791612a3c826104969594612a3661104c956126be6126b961369b565b936152f3565b9083615287565b905060ff81168303612a60576103fc829160021b16101538612a15565b634e487b7160e01b86526011600452602486fd5b9050612a81368386613834565b602081519101206101e435141590612a0e565b1660a08601526129e6565b9150386129d9565b50506129ad886108c3565b60a4359163ffffffff831683036106255763ffffffff928390612997565b503461062f578060031936011261062f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461062f578060031936011261062f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461062f578060031936011261062f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461062f5761032036600319011261062f57612bb66148a9565b90612bbf61420e565b929083421115612bf25761049691906001600160a01b03612bde613f28565b6001600160a01b03909216911614906146b9565b630a8d68c960e21b83526004849052602483fd5b503461062f57366003190161044081126105bc576103201361062f57610324356001600160401b0381116105bc57612c42903690600401613605565b9060603661034319011261069b576103a435906001600160401b0382116104d6578160040182360391606060031984011261053b576103c4356001600160401b03811161062957612c97903690600401613605565b90916104043590811515820361062557610424359263ffffffff84168403610c5257612cd094612cc561446f565b996103e43593614fbb565b94909383359060c21901811215610c305763ffffffff6103dd816004612db09486010194612cfd86613fa9565b966020870135986103cf60408901998b612d168c61370e565b8b612d236060820161370e565b612d40610352612d356080850161370e565b9360a0810190615255565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c08152612d9660e082613722565b519020916044612da860248701613f7a565b950190615255565b61038435036127a057612dc460ff91613fa9565b161590811591612e1f575b8115612df9575b50611e1657610240840152610496929161104c916001600160401b031683615287565b6001600160401b039150612e0c9061370e565b166001600160401b038316101538612dd6565b9050858360070b1290612dcf565b503461062f57366003190161034081126105bc576103201361062f57610324356001600160401b0381116105bc57612e69903690600401613605565b909190612e746143aa565b50612e7f600461494d565b50612e88615787565b612e9460016004615ca8565b612e9c6143aa565b926103206004853760c4356001600160401b0381169081810361062d5750612ec49042613827565b6004356001600160a01b0381169081810361053b575033149081156130145760843563ffffffff8116810361053b5763ffffffff92919083905b168181111561300957612f14916108c391613827565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613001575b5015612ff6571660808501525b426001600160401b031660c0850152612f67828286614abb565b936101008101516005811015612fe2571580612fbc575b15612fb657610180810151612f9c906001600160401b031686614c3a565b945b6101c082019586510361111c57610496949552614d9b565b84612f9e565b5060ff61014082015116612fdc60018060401b0361018084015116614f6e565b14612f7e565b634e487b7160e01b85526021600452602485fd5b1660a0850152612f4d565b915038612f40565b5050612f14856108c3565b60a43563ffffffff8116810361053b5763ffffffff9291908390612efe565b503461062f5736600319016104e081126105bc576103201361062f5760e03661032319011261062f57610424356001600160401b0381116105bc5761307c903690600401613605565b90919061048435906001600160401b038216820361069b576104a4356001600160401b0381116104d6576130b4903690600401613605565b90929091906104c4356001600160401b03811161053b576130d9903690600401613605565b94909360e43593600b851015610c3057600385036134a75761311a60035b6130ff6143aa565b5061310a600461494d565b50613113615787565b6004615ca8565b6131226143aa565b9861032060048b3760c4356001600160401b03811690818103610621575061314a9042613827565b6004356001600160a01b038116919082810361174a57503382036134865763ffffffff6084351660843503610621579063ffffffff91826084355b168181111561347b5761319b916108c391613827565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613473575b503303613468571660808b01525b426001600160401b031660c08b01526131ec6149b6565b63ffffffff6131f9613f52565b166133f55750610364356104043514908115916133eb575b506127a0575b61321f613f66565b9163ffffffff8316600386036133ce5763ffffffff61323c613f52565b16905b600185901b6401fffffffe169463ffffffff16036133ba57600284018094116133ba579261327889936030938360209761046435615bf4565b9066ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252673b321897383630b760811b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561062d578451610324350361111c5761336060039161046435610240890152610404356102008901528284146000146133b05761331f8160015b8a614a7d565b828414613397575b61333286868a614abb565b806101c08a015283851460001461338557677664312e7472616360c01b915b6001600160401b031690614d2a565b910361337b5761044435905b03610b35576104969293614d9b565b6101c4359061336c565b671d990c4b9cdd185d60c21b91613351565b610444356102208901526101c4356101e0890152613327565b61331f8184613319565b634e487b7160e01b89526011600452602489fd5b6133e563ffffffff6133de613f52565b1682613f8b565b9061323f565b9050151538613211565b60001963ffffffff613405613f52565b160163ffffffff81116134545761343c9263ffffffff926134379284613429613f66565b169485911661040435615bf4565b614c3a565b610344351461321757637ca55c7760e01b8752600487fd5b634e487b7160e01b8a52601160045260248afd5b1660a08b01526131d5565b9150386131c7565b505061319b8b6108c3565b63ffffffff60a4351660a43503610621579063ffffffff918260a435613185565b61311a60046130f7565b503461062f578060031936011261062f5760206040517fb9090ccbd05f7e69bbe8913c2b2dfef968323f2fc939ccd9b04efdd88eed48448152f35b503461062f5761032036600319011261062f576135076148a9565b6001600160a01b03613517613f12565b1633141580613555575b61354257610496906001600160a01b03613539613f28565b163314906146b9565b6349f5ad1160e01b825233600452602482fd5b506001600160a01b03613566613f28565b16331415613521565b503461062f5736600319016103e081126105bc576103201361062f57610324356001600160401b0381116105bc576135ab903690600401613605565b60603661034319011261069b576103a4356001600160401b0381116104d6576135d8903690600401613605565b6103c43593916001600160401b03851161053b576135fd610496953690600401613605565b94909361389c565b9181601f84011215613632578235916001600160401b038311613632576020838186019501011161363257565b600080fd5b35906001600160401b038216820361363257565b359063ffffffff8216820361363257565b359060ff8216820361363257565b6001600160a01b039091168152602081019190915260400190565b600435906001600160a01b038216820361363257565b6101a4356001600160401b03811681036136325790565b6102a4356001600160401b03811681036136325790565b610284356001600160401b03811681036136325790565b610184356001600160401b03811681036136325790565b610344356001600160401b03811681036136325790565b356001600160401b03811681036136325790565b601f909101601f19168101906001600160401b0382119082101761374557604052565b634e487b7160e01b600052604160045260246000fd5b51906001600160401b038216820361363257565b519063ffffffff8216820361363257565b908060209392818452848401376000828201840152601f01601f1916010190565b6001600160401b0391821690821603919082116137ba57565b634e487b7160e01b600052601160045260246000fd5b936137f163ffffffff949896926138249a989460c0885260c0880191613780565b6001600160401b03988916602087015290881660408601529616606084015216608082015280840360a090910152613780565b90565b919082039182116137ba57565b9192916001600160401b038211613745576040519161385d601f8201601f191660200184613722565b829481845281830111613632578281602093846000960137010152565b600b8210156138865752565b634e487b7160e01b600052602160045260246000fd5b94929093946138a96143aa565b506138b4600461494d565b506138bd615787565b6138c960086004615ca8565b6138d16143aa565b946103206004873760c4356001600160401b0381168103613632576138ff906001600160401b031642613827565b91600435916001600160a01b038316830361363257600093336001600160a01b03851614908115613ef35760843563ffffffff811681036106295763ffffffff92919083905b1681811115613ee85761395b916108c391613827565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613ee0575b5015613ed5571660808901525b426001600160401b031660c08901526139b2818361034460046145ce565b61012435801515810361062d5715613ec957610264356001600160401b0381169081810361053b57613a20916060915060405180938192630de643b760e41b8352846004840152613a0760648401888a613780565b9060248401526003198382030160448401528a8c613780565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116e757908a9291869187918891613e68575b5063ffffffff166102c08c01526001600160401b039081166102a08c0152166102808a015261012089018590525b6102a0890180516102808b0180519093916001600160401b0391613abb919083169083166137a1565b16948b8b6102e082019663ffffffff8851169860108111600014613d4d5750509350505050603c9150036104ed5763ffffffff905b511603613b5857505093613b0c613b1b92613b56963691613834565b60208151910120923691613834565b602081519101206040519060208201928352604082015260408152613b41606082613722565b5190206101e0820152600960e0820152614837565b565b909550935050506001600160a01b038216820390506105bc576024356001600160a01b038116810361069b576044356001600160401b03811681036104d657613ba69060643590838561433b565b916001600160a01b03811681036104d6576001600160a01b03821682036104d65761010435600581101561062d571580613d38575b15613d0b576002845b8486528560205260081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b03841691600080516020615e52833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561062d5784848392613c966040519485938493630bfac59960e41b855260048501614387565b038183875af180156116e757613cf7575b50813b156104d657918391613cd39383604051809681958294637eee288d60e01b84526004840161366a565b03925af180156116c257613ce5575050565b613cf0828092613722565b61062f5750565b84613d0491959295613722565b9238613ca7565b6101643563ffffffff8116810361062d578063ffffffff91501660018101809111610e9657600290613be4565b5060e435600b81101561062d57600311613bdb565b909192939495969798501515600014613e3b57610260830151965195516102c090930151604051633d1dbdc960e01b81529760209789978897613daf9763ffffffff909516946001600160401b03908116949381169316919060048a016137d0565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104e2578491613dfa575b5063ffffffff80911691613af0565b90506020813d602011613e33575b81613e1560209383613722565b810103126104d65763ffffffff613e2c819261376f565b9150613deb565b3d9150613e08565b50945050505050613e595763ffffffff806102c08901511691613af0565b635a07ca6960e11b8352600483fd5b9394505050506060813d606011613ec1575b81613e8760609383613722565b8101031261062d579081613e9b8b9361375b565b63ffffffff613eb86040613eb16020860161375b565b940161376f565b91929190613a64565b3d9150613e7a565b846104ed578890613a92565b1660a0890152613994565b915038613987565b505061395b866108c3565b60a43563ffffffff811681036106295763ffffffff9291908390613945565b6004356001600160a01b03811681036136325790565b6024356001600160a01b03811681036136325790565b356001600160a01b03811681036136325790565b6101643563ffffffff811681036136325790565b6103e43563ffffffff811681036136325790565b3563ffffffff811681036136325790565b919082018092116137ba57565b6101443560ff811681036136325790565b3560ff811681036136325790565b60081b9067ffffffffffffff00821691610100600160481b031682036137ba57565b6001600160401b0391821690821601919082116137ba57565b63ffffffff60019116019063ffffffff82116137ba57565b60c081360312613632576040519060c082016001600160401b038111838210176137455760405261403a8161365c565b82526020810135602083015261405260408201613637565b604083015261406360608201613637565b606083015261407460808201613637565b608083015260a0810135906001600160401b038211613632570136601f82011215613632576140aa903690602081359101613834565b60a082015290565b9035601e1982360301811215613632570160208101919035906001600160401b03821161363257813603831361363257565b6138249161412f6141246141096140fb85806140b2565b606086526060860191613780565b61411660208601866140b2565b908583036020870152613780565b9260408101906140b2565b916040818503910152613780565b9060a0906060835260ff81511660608401526020810151608084015260018060401b036040820151168284015260018060401b0360608201511660c084015260018060401b0360808201511660e0840152015160c06101008301528051908161012084015260005b8281106141e3575050918183600061014061382497968196010152601f801991011681019160070b60208201526040838284030191015201906140e4565b8060208092840101516101408287010152016141a5565b9060ff8091169116039060ff82116137ba57565b60e43590600b82101561363257600282149160008315614330575b831561431f575b831561430c575b50506000826000146142ef575060843563ffffffff811681036136325763ffffffff905b1691600090156142d457506004356001600160a01b038116810361363257915b60c435906001600160401b038216908183036136325761382492507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156142cc575090613f8b565b905090613f8b565b602435906001600160a01b038216820361062f57509161427b565b60a4359063ffffffff8216820361062f575063ffffffff9061425b565b9091925061388657600a14903880614237565b809350613886576009811492614230565b600782149350614229565b604080516001600160a01b039283166020820190815292909316908301526001600160401b0390921660608201526080808201939093529182529061438160a082613722565b51902090565b6001600160a01b0391821681526020810192909252909116604082015260600190565b6040519061032082016001600160401b03811183821017613745576040526000610300838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201520152565b6144776143aa565b50614482600461494d565b5061448b615787565b61449760096004615ca8565b61449f6143aa565b90610320600483378160c4356001600160401b038116808203613632576144c7915042613827565b6004356001600160a01b038116908181036136325750331490600082156145855750906084359163ffffffff831683036136325763ffffffff9283905b16818111156145795761451a916108c391613827565b90827f000000000000000000000000000000000000000000000000000000000000000016808311614571575b5015614566571660808201525b426001600160401b031660c09190910152565b1660a0820152614553565b915038614546565b505061451a60006108c3565b60a4359063ffffffff8216820361062f575063ffffffff9291908390614504565b6145ae6143aa565b506145b9600461494d565b506145c2615787565b61449760026004615ca8565b9190916102406145dd846153a3565b9101351492831593614604575b5050506145f357565b637ca55c7760e01b60005260046000fd5b604051636f2ca59d60e01b81526020600482018190529094509184918291614630916024840191613780565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156146ad57600092614679575b503514153880806145ea565b9091506020813d6020116146a5575b8161469560209383613722565b810103126136325751903861466d565b3d9150614688565b6040513d6000823e3d90fd5b6000918015614809576004356001600160a01b03811681036104d657602435906001600160a01b038216820361062d5790915b61010435600581101561053b5715806147f4575b156147cf5784905b156147c65760ff60025b85875286602052169060081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b03841691600080516020615e52833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561062d5784848392613c966040519485938493630bfac59960e41b855260048501614387565b60ff6001614712565b6101643563ffffffff811690818103610629575060018101809111612a605790614708565b5060e435600b81101561053b57600311614700565b6024356001600160a01b03811681036104d657600435906001600160a01b038216820361062d5790916146ec565b8051602082810151604084015160608501517f807ef3b4a9bd4e362eb378a6ef603fcdd371030cc050c094e0613279b7b3a8d6946103209361488f936001600160401b0316916001600160a01b03918216911661433b565b9320836000526000825280604060002055604051908152a2565b6000906004356001600160a01b038116810361069b576024356001600160a01b03811681036104d657604435906001600160401b038216820361062d576148f59394506064359261433b565b9081600052600060205260406000205460018060481b0381111561493c5761032061491e6143aa565b8160048237200361492b57565b639fbbb6db60e01b60005260046000fd5b6327e7ed0d60e21b60005260046000fd5b9061497e61495a83613f3e565b61496660208501613f3e565b6149726040860161370e565b9060608601359261433b565b60008181526020819052604090205490926001600160481b0382111561493c5761032090816149ab6143aa565b918237200361492b57565b6103e43563ffffffff81169081810361363257501580156149e9575b6149d857565b63d49807fd60e01b60005260046000fd5b5060408051600080516020615e728339815191526020820190815261032435928201929092526103443560608201526103643560808201526103843560a08201526103a43560c08201526103c43560e082015263ffffffff614a4c6103e461364b565b166101008201526101008152614a6461012082613722565b51902060643514156149d2565b60058210156138865752565b60ff614aa8600194614a9560e0956101008601614a71565b858060401b031680610180850152614f6e565b1661014082015260006101a08201520152565b9291614ac684615bbb565b91614aea60018060401b0361018087015116610fbc8560ff6101408a015116613827565b6101a0909501516001600160401b0316831b91614b0a6001851b84613f8b565b95808711614c32575b50614b1e8387613827565b6001600160fb1b03811681036137ba5760051b81036145f3578060051c80158015614c26575b6145f3576040519160608301938437677664312e6e6f646560c01b604083015260208201905b60018111614bd157505050614b8991614b84915195613827565b614f6e565b905b808210614b96575050565b9092600060486020926040519081528284820152677664312e6e6f646560c01b604082015260025afa15613632576001600051930190614b8b565b806000606060019360051b860101520160011c60005b818110614bf45750614b6a565b60808160061b85016060810151865201518352602060608260051b86010160488660025afa1561363257600101614be7565b50601f82161515614b44565b955038614b13565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16176040519182526707664312e737465760841b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136325760005190565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e7372637360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136325760005190565b60309060209360009366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179060405192835260401c9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136325760005190565b9092919260e08201938451600090600b811015614f5a57600603614de0575093614dcd600792613b5695963691613834565b602081519101206101e084015252614837565b916020821480614f15575b15614f0557359060208110614ef3575b50614e0583615bbb565b6101c08401919091526101a0830180516001600160401b03908116831b168152610140840180519193509160ff91614e419183169083166141fa565b169081905260006101e084015215614e6157506001613b56929352614837565b92610100820193845194600586101561388657600095614ea157509084613b5694958363ffffffff60039551166101608701525261018084015252614837565b80915051600581101561110857600114908115614edc575b509061104c91613b56949550600014614ed45760059061387a565b60069061387a565b9050516005811015612fe257600314613b56614eb9565b6000199060200360031b1b1638614dfb565b5050506002613b56929352614837565b5061010084015160058110156110f45760011480614f34575b15614deb565b5060ff61014085015116614f5460018060401b0361018087015116614f6e565b14614f2e565b634e487b7160e01b82526021600452602482fd5b906000915b6001831b8111614f805750565b9160010191614f73565b9081606091031261363257614f9e8161376f565b9160208201518060070b810361363257604061382491930161376f565b9294909396959196614fce36878a613834565b6020815191012090826000146151d957815b83156151d257505b6040519060208201928352604082015260408152615007606082613722565b5190206101e4350361512557615022848461034460046145ce565b615159576102a4359360018060401b0385169687861415928361363257610284356001600160401b038116808214159a9195918b61363257148015615136575b6151255761026435996001600160401b038b168b03613632576136325761363257866150a794606098506040519a8b988998637aba404160e01b8a5260048a016137d0565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156146ad57600080936000936150ee575b50929190565b91935050615114915060603d60601161511e575b61510c8183613722565b810190614f8a565b92909291386150e8565b503d615102565b635a07ca6960e11b60005260046000fd5b506000995089905060106001600160401b03615152878b6137a1565b1611615062565b61026435939192916001600160401b03851690818603613632576151a79763ffffffff6150a794606098506040519a8b988998637aba404160e01b8a5260c060048b015260c48a0191613780565b94602488015260006044880152600060648801521660848601526003198584030160a4860152613780565b9050614fe8565b8091614fe0565b92949093969591966151f336878a613834565b60208151910120908260001461524e57815b831561524757505b604051906020820192835260408201526040815261522c606082613722565b5190206101e4350361512557615022848461046460046145ce565b905061520d565b8091615205565b903590601e198136030182121561363257018035906001600160401b0382116136325760200191813603831361363257565b60e09163ffffffff60089460006101e085015260006101c085015260006101a0850152600061018085015260006101408501526001610120850152166102e083015260006102c083015260006102a0830152600061028083015260018060401b03166102608201520152565b9091600281901b91906001600160fe1b038116036137ba5760009260048301808411610e96571161069b570163ffffffff60e01b90351663ff0000008160031a60181b169163ffffffff63ffff00008360021a60101b169263ffffff008160011a60081b16921a1617171790565b610344356001600160401b0381169081810361363257506040516020810191610324358352604082015261036435606082015260608152614381608082613722565b6153af6020820161370e565b906040805191602083019381358552600180841b0316828401520135606082015260608152614381608082613722565b805160ff16600281036153f85750602061020435910152565b6003810361540c5750602061022435910152565b6004146154165750565b60029061038435602082015252565b90600091806155c3575015615596576004356001600160a01b03811681036105bc57602435906001600160a01b038216820361069b57905b6004356001600160a01b03811681036104d6576024356001600160a01b038116810361062d57604435906001600160401b038216820361053b57906154a692916064359261433b565b6040517f0000000000000000000000000000000000000000000000000000000000000000808252916001600160a01b03848116929086169190600080516020615e5283398151915290602090a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b1561062d5760405163282d3fdf60e01b815285818061554386866004840161366a565b038183885af1801561279557615582575b50823b1561062d5791613cd3939185809460405196879586948593630bfac59960e41b855260048501614387565b8561558f91969296613722565b9338615554565b6024356001600160a01b03811681036105bc57600435906001600160a01b038216820361069b579061545d565b90826004821561576b576155d681613f3e565b916155e360208301613f3e565b935b610100830135600581101561069b571580615754575b1561571d5781905b156157145760ff60025b87845283602052169060081b1760408220557f00000000000000000000000000000000000000000000000000000000000000009460405186815260018060a01b03861691600080516020615e52833981519152602060018060a01b03881693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693843b156105bc57818685926156c06040519485938493630bfac59960e41b8552898501614387565b038183895af180156116c2576156fe575b5050823b1561062d5791613cd3939185809460405196879586948593637eee288d60e01b8552840161366a565b819296509061570c91613722565b9338806156d1565b60ff600161560d565b63ffffffff61572f6101608501613f7a565b16600181018091116157415790615603565b634e487b7160e01b835260118452602483fd5b5060e0830135600b81101561069b576003116155fb565b61577760208201613f3e565b9161578182613f3e565b936155e5565b3233148015906157a9575b61579857565b63de22bb8760e01b60005260046000fd5b50333b1515615792565b602091949392946157c382615851565b956001600160a01b036157d584613f3e565b163314801590615848575b615833575b505001926001600160a01b036157fa85613f3e565b16331480159061582a575b615810575b50505050565b61581c61582194613f3e565b6158f6565b3880808061580a565b50821515615805565b615841918761581c85613f3e565b38806157e5565b508015156157e0565b6138249061585d6143aa565b90610320818337600060c0830152600060a08301526000608083015261588281613f3e565b9161032061589e604061589760208601613f3e565b940161370e565b912090604051926020840194600080516020615e32833981519152865260018060a01b0316604085015260018060a01b0316606084015260018060401b0316608083015260a082015260a081526122aa60c082613722565b92916041830361598b57826020116136325780359183604011613632576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b03851161598b57604010156159b05760209360009360406080948151948552013560f81c868401526040830152606082015282805260015afa156146ad576000516001600160a01b0316801591821561599c575b505061598b57565b635cd5d23360e01b60005260046000fd5b6001600160a01b0316141590503880615983565b634e487b7160e01b600052603260045260246000fd5b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152615a5860c082613722565b5190209060405190602082019261190160f01b84526022830152604282015260428152614381606282613722565b615a8f81613f3e565b6001600160a01b03615aa360208401613f3e565b6001600160a01b039092169116146149d8576040810190600160ff615ac78461370e565b161b916001600160a01b03615adb83613f3e565b166000526001602052604060002066ffffffffffffff615afa8361370e565b60081c166000526020526040600020549183831661493c576001600160a01b0390615b2490613f3e565b16600052600160205266ffffffffffffff615b4360406000209261370e565b60081c1660005260205217604060002055565b90600f82169160041c908181029181830414811517156137ba5761382492808210156142cc575090613f8b565b60e09060049260006101a083015260006101808301526000610140830152600361010083015260006101e08301526101c08201520152565b610140015160ff166004811015615bcf5790565b50600490565b615be3906001831b90613f8b565b6000198101919082116137ba571c90565b90929194939480841090811591615c9a575b8115615c74575b506145f35760405190677664312e6e6f646560c01b6040830152948201905b818310615c395750505050565b9091929460208660051b1690818301526020843591188201526020600060488360025afa156136325760206000519560011c93019190615c2c565b615c7e9150614f6e565b6001600160fb1b03811681036137ba5760051b85141538615c0d565b600160281b81119150615c06565b9060e0820135600b811091821561363257600b811015613886576000908203615e195750600091156105bc576002811490828215615e0c575b8215615dfb575b8215615de8575b505090615d6e9180600014615dd25763ffffffff615d0f60808601613f7a565b169015615dbb57615d2c60c0615d2486613f3e565b955b0161370e565b91507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1680821115615db35750905b6001600160401b0316613f8b565b906001600160a01b031633819003615d9f5750804211615d8b5750565b63348f2b4160e11b60005260045260246000fd5b6349f5ad1160e01b60005260045260246000fd5b905090615d60565b615d2c60c0615dcc60208701613f3e565b95615d26565b63ffffffff615de360a08601613f7a565b615d0f565b909150614f5a57600a14615d6e38615cef565b8092506110e0576009811491615ce8565b5060078114915082615ce1565b6024925050635d93ef5d60e11b600052600090600452fdfe5e01763442346c6a797fd223dc04773befc41c5c9941be4816b8961e89ae315a02f4068543fd878d5c003405491938ed2db4417ae1614b80fbf7b84e09f972bf7ec0915f3e7a9bb4eb6b74dbacfe2323ca6f8bfaf845643b302063275c70998d",
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
// the contract method with ID 0x086ca666.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) s, bytes32 before, bytes siblings, bytes32 trace, bytes32 records, uint64 count, bytes planSiblings, bytes nodes) returns()
func (disputeGame *DisputeGame) PackCommit(g DisputeGameGame, s DisputeGameSubject, before [32]byte, siblings []byte, trace [32]byte, records [32]byte, count uint64, planSiblings []byte, nodes []byte) []byte {
	enc, err := disputeGame.abi.Pack("commit", g, s, before, siblings, trace, records, count, planSiblings, nodes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086ca666.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) s, bytes32 before, bytes siblings, bytes32 trace, bytes32 records, uint64 count, bytes planSiblings, bytes nodes) returns()
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
// the contract method with ID 0x6923b20e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) s, bytes mine, bytes theirs) returns()
func (disputeGame *DisputeGame) PackOpen(g DisputeGameGame, s DisputeGameSubject, mine []byte, theirs []byte) []byte {
	enc, err := disputeGame.abi.Pack("open", g, s, mine, theirs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6923b20e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) s, bytes mine, bytes theirs) returns()
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
// the contract method with ID 0xf999b8eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebut((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) subject, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) PackRebut(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) []byte {
	enc, err := disputeGame.abi.Pack("rebut", g, subject, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf999b8eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebut((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) subject, bytes mine, bytes theirs, bytes node, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes words, bytes32 other, bool fromBounds, uint32 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) TryPackRebut(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, node []byte, r DisputeGameRecord, origin DisputeGameOrigin, words []byte, other [32]byte, fromBounds bool, which uint32, opening IRefereeOpening) ([]byte, error) {
	return disputeGame.abi.Pack("rebut", g, subject, mine, theirs, node, r, origin, words, other, fromBounds, which, opening)
}

// PackRebutEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54308087.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rebutEntry((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) subject, bytes mine, bytes theirs, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes leaf, uint8 which, (bytes,bytes,bytes) opening) returns()
func (disputeGame *DisputeGame) PackRebutEntry(g DisputeGameGame, subject DisputeGameSubject, mine []byte, theirs []byte, r DisputeGameRecord, origin DisputeGameOrigin, leaf []byte, which uint8, opening IRefereeOpening) []byte {
	enc, err := disputeGame.abi.Pack("rebutEntry", g, subject, mine, theirs, r, origin, leaf, which, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRebutEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54308087.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rebutEntry((address,address,uint64,bytes32,uint32,uint32,uint64,uint8,uint8,bool,uint8,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint64,uint32,uint32,uint32) g, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) subject, bytes mine, bytes theirs, (bytes32,uint64,bytes32) r, ((uint8,bytes32,uint64,uint64,uint64,bytes),uint32,bytes) origin, bytes leaf, uint8 which, (bytes,bytes,bytes) opening) returns()
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
// the contract method with ID 0xa1785215.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(address defender, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) s, bytes theirs, (((uint8,bytes32,uint64,uint64,uint64,bytes),uint64,uint64,uint32,bool),uint64,uint64,bytes,bytes,uint64,bytes,bytes32,bytes,(bytes,bytes,bytes)[]) x) returns()
func (disputeGame *DisputeGame) PackRefute(defender common.Address, s DisputeGameSubject, theirs []byte, x IRefereeExhibit) []byte {
	enc, err := disputeGame.abi.Pack("refute", defender, s, theirs, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1785215.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(address defender, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint32) s, bytes theirs, (((uint8,bytes32,uint64,uint64,uint64,bytes),uint64,uint64,uint32,bool),uint64,uint64,bytes,bytes,uint64,bytes,bytes32,bytes,(bytes,bytes,bytes)[]) x) returns()
func (disputeGame *DisputeGame) TryPackRefute(defender common.Address, s DisputeGameSubject, theirs []byte, x IRefereeExhibit) ([]byte, error) {
	return disputeGame.abi.Pack("refute", defender, s, theirs, x)
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
