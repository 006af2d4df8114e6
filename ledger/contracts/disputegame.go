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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"referee_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"budget_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"increment_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadGame\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadMove\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Done\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPlain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"}],\"name\":\"WrongStage\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"loser\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"bounds\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"assertFold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"budget\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"records\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"concede\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"}],\"name\":\"descend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"}],\"name\":\"gameId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"increment\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"outcomeOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"loser\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"step\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"which\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"name\":\"pick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"pickBinding\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickElement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"bounds\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"}],\"name\":\"pickPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"positionOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"node\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"words\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"fromBounds\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"which\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"subject\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"mine\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"}],\"internalType\":\"structDisputeGame.Origin\",\"name\":\"origin\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"uint8\",\"name\":\"which\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"rebutEntry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"referee\",\"outputs\":[{\"internalType\":\"contractIReferee\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Subject\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"theirs\",\"type\":\"bytes\"},{\"components\":[{\"components\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"place\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Source\",\"name\":\"source\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"items\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"width\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"said\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"each\",\"type\":\"bool\"}],\"internalType\":\"structIReferee.Fact\",\"name\":\"fact\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"planSiblings\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"said\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"lastSiblings\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"outer\",\"type\":\"bytes\"}],\"internalType\":\"structIReferee.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"internalType\":\"structIReferee.Exhibit\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"refuterOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"nodes\",\"type\":\"bytes\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"name\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"siblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"words\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"sources\",\"type\":\"bytes32\"}],\"internalType\":\"structDisputeGame.Record\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"leaf\",\"type\":\"bytes\"}],\"name\":\"showLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractIStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"timeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"defender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"left1\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"left2\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"enumDisputeGame.Stage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"enumDisputeGame.Over\",\"name\":\"over\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fresh\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"step\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"shown\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"element\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"hi\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"start\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"end\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"choice\",\"type\":\"uint32\"}],\"internalType\":\"structDisputeGame.Game\",\"name\":\"g\",\"type\":\"tuple\"}],\"name\":\"turn\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DisputeGame",
	Bin: "0x6101403461023a57601f6161b638819003918201601f19168301916001600160401b0383118484101761023f5780849260c09460405283398101031261023a5761004881610255565b9061005560208201610255565b60408201519061006760608401610269565b9161008060a061007960808701610269565b9501610269565b946001600160a01b03169081158015610229575b8015610221575b6102005763ffffffff86168015908115610211575b506102005760c0526080526001600160a01b031660a05260e0526101005261012052604051615f3b908161027b823960805181818161165c0152818161202b01528181612b9201528181613c6a0152818161479a0152818161551c0152818161566701526157bd015260a051818181610452015281816113110152818161193501528181611a060152818161271401528181612b4d01528181613a4a01528181613dd90152818161465a01526150d1015260c05181818161161f015281816120550152818161240301528181613c1c0152818161474c015281816154d20152615619015260e0518181816106fa0152818161092e01528181610dab01528181612110015281816129d701528181612f3e015281816131c50152818161398501526145440152610100518181816107a30152610904015261012051818181612b13015281816142be0152615d110152f35b63a18a709360e01b60005260046000fd5b905063ffffffff851610386100b0565b50801561009b565b506001600160a01b03831615610094565b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361023a57565b519063ffffffff8216820361023a5756fe6080604052600436101561001257600080fd5b6000803560e01c80630295f514146135955780630410d2111461351257806304baa00b146134d7578063086ca666146130595780630bf9a0bd14612e535780631f32b9b014612c2c57806324354d9214612bc15780633a4b66f114612b7c5780633b1bebd114612b37578063461645bf14612af65780634cdca350146128e0578063543080871461242657806364c9ec6f146123eb5780636923b20e14611e3757806369ef8d3714611c6c57806376f70b1a14611be857806383e618fc14611bb85780638b06beb614611b5e578063993b22e0146117915780639fedf61614611768578063a17852151461119b578063b7a348e214610f25578063c729972114610cb3578063cebe8dcc146107c7578063d09de08a14610786578063ebfa45231461071e578063ed01bf29146106dd578063ee518dcf14610670578063f854c77f1461063d5763f999b8eb1461016757600080fd5b3461063a57366003190161058081126105c7576103201361063a5760e03661032319011261063a57610404356001600160401b0381116105c7576101af90369060040161362b565b91610424356001600160401b0381116105c7576101d090369060040161362b565b939092610444356001600160401b0381116104e1576101f390369060040161362b565b9290606036610463190112610638576104c435956001600160401b0387116105465760606003198836030112610546576104e4356001600160401b0381116106345761024390369060040161362b565b916105243594851515860361063057610544359663ffffffff881680890361062c576001600160401b03610564351161062c576060610564353603600319011261062c57908c9392916102946149dc565b881561061d57638000000191929394500163ffffffff811161060957908c9392915b8b906102c38d9685613fb1565b61054a575050505050506102f695969798506102df6004614973565b966102ec60096004615c89565b6105043593615206565b919094806004013560c21982360301811215610546576103e863ffffffff83600482946103ed9601019561032987613fcf565b61033560408901613734565b61034160608a01613734565b61034d60808b01613734565b61036461035d60a08d018d61527b565b369161385a565b80516020918201206040805160ff97909716878401908152928e0135908701526001600160401b0394851660608701529284166080860152921660a084015260c0808401919091528252906103ba60e082613748565b5190206103da6103cc60248501613fa0565b93604481019060040161527b565b949093169586921690615bd5565b614cd8565b6104a43503610537576103ff90614030565b9360ff8551161560001461052157838160070b121580610507575b6104f85784602091600161044e9697525b60405163b47625ff60e01b81529586928392600461056435810192908501614163565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156104ed5784936104a4575b509163ffffffff806104a19416911614159061544c565b80f35b92506020833d6020116104e5575b816104bf60209383613748565b810103126104e15763ffffffff806104d96104a195613795565b94505061048a565b8380fd5b3d91506104b2565b6040513d86823e3d90fd5b635a07ca6960e11b8452600484fd5b5060408501516001600160401b039081169082161061041a565b8460209161053261044e9697615405565b61042b565b637ca55c7760e01b8452600484fd5b8580fd5b600b60e49c969c351015610605578c9060e435600a036105cf57610304359063ffffffff8216918281036105cb575063ffffffff1614155b6105ab575050916102f6999a9b9c9161059c936004615854565b6105a66004615a67565b6102ec565b8c906105c75750635d93ef5d60e11b815260e435600452602490fd5b5080fd5b8f80fd5b5050508a8b600960e435148015901561058257506004356001600160a01b038116908181036106015750331415610582565b8e80fd5b8c80fd5b634e487b7160e01b8b52601160045260248bfd5b5061062789614018565b6102b6565b8a80fd5b8880fd5b8680fd5b845b80fd5b503461063a57602036600319011261063a57602090600435815260028252604060018060a01b0391205416604051908152f35b503461063a57604036600319011261063a5761068a6136ab565b602435906001600160401b03821682036106d95760019160ff60406020958594858060a01b0316815284875281812066ffffffffffffff8560081c1682528752205491161c1614604051908152f35b8280fd5b503461063a578060031936011261063a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461063a57602036600319011261063a576004358152602081905260408082205490919081906001600160481b0381111561076c575b5060ff835192168252600180841b03166020820152f35b60ff8116925060081c6000196001851b0116905038610755565b503461063a578060031936011261063a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461063a5736600319016103e081126105c7576103201361063a5760603661032319011261063a57610384356001600160401b0381116105c75761081090369060040161362b565b9091906103a4356001600160401b0381116106d95761083390369060040161362b565b9093906103c4356001600160401b0381116106385761085690369060040161362b565b9390926108616143d0565b5061086c6004614973565b5061087561577f565b61088160056004615c89565b6108896143d0565b966103206004893760c4356001600160401b0381169081810361063057506108b1904261384d565b6004356001600160a01b03811690818103610c9057503314908115610c945760843563ffffffff81168103610c905763ffffffff92919083905b1681811115610c855761092a916109019161384d565b837f00000000000000000000000000000000000000000000000000000000000000001690613fb1565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610c7d575b5015610c72571660808901525b426001600160401b031660c0890152610104356005811015610c6e579060016109e89214946109e3610993615387565b6102408c01818152908815610c32575051915b6109ae6136c1565b936109b7613706565b948915610c2057677664312e76616c7360c01b955b6001600160401b0390811695869290911690615bd5565b614d50565b6102443503610bb8578215610c195760025b60ff610a0461371d565b6001600160401b0390811691909101908111610c05579066ffffffffffffff610a329260081c169089614aa3565b61018087018051600191906001600160401b03168214610bf9575b818060401b0390511614600014610be4576001600160401b03610a6e61371d565b16610100811015610bdb575b6001600160fe1b0381168103610bc75760021b8503610bb85760208660405187878237673b3218973632b0b360c11b81890152600888019060025afa1561054657602086603081515b806101c08c0152610ad261371d565b66ff00ff00ff00ff66ffffffffffffff67ff00ff00ff00ff00610100600160481b038460081b16169260081c16161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e74656e7360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561054657908591825193600014610b82575050505b6101c43503610b73576104a19293614dc1565b637ca55c7760e01b8352600483fd5b816020949260289260405194855286850137673b32189732b73a3960c11b838201860152019060025afa156106d9578251610b60565b637ca55c7760e01b8652600486fd5b634e487b7160e01b87526011600452602487fd5b50610100610a7a565b6020866030610bf488888c614ae1565b610ac3565b600660e08a0152610a4d565b634e487b7160e01b88526011600452602488fd5b60046109fa565b671d990c4b989a5b9960c21b956109cc565b9050610c3f36888861385a565b602081519101206040519060208201928352604082015260408152610c65606082613748565b519020916109a6565b8780fd5b1660a0890152610963565b915038610956565b505061092a89610901565b8980fd5b60a43563ffffffff81168103610c905763ffffffff92919083906108eb565b503461063a5736600319016103a081126105c7576103201361063a5760603661032319011261063a57610384356001600160401b0381116105c757610cfc90369060040161362b565b909190610d076143d0565b50610d126004614973565b50610d1b61577f565b610d2760066004615c89565b610d2f6143d0565b926103206004853760c4356001600160401b038116908181036106385750610d57904261384d565b6004356001600160a01b0381169081810361054657503314908115610f065760843563ffffffff811681036105465763ffffffff92919083905b1681811115610efb57610da7916109019161384d565b90827f000000000000000000000000000000000000000000000000000000000000000016808311610ef3575b5015610ee8571660808501525b426001600160401b031660c0850152610df7615387565b6102443514801590610e12575b610b73576104a19293614dc1565b50610e1b6136c1565b610e2361371d565b600882901b610100600160481b0316916001600160401b03168015908304610100141715610ed457610e5e91906001600160401b031661384d565b610100811015610ecb575b6001600160fe1b0381168103610eb75760021b8203610b735760208360405184848237673b3218973632b0b360c11b81860152600885019060025afa156106d95782516101c4351415610e04565b634e487b7160e01b84526011600452602484fd5b50610100610e69565b634e487b7160e01b85526011600452602485fd5b1660a0850152610de0565b915038610dd3565b5050610da785610901565b60a43563ffffffff811681036105465763ffffffff9291908390610d91565b503461063a57366003190161038081126105c7576103201361063a57610344356001600160401b0381169061032435908290036106d957610364356001600160401b0381116104e157610f7c90369060040161362b565b91610f856145cc565b92610f8f84615b9c565b926001600160fb1b0384168403610bc7578360051b8214801590611187575b61117857610fce866001600160401b03610fc66136c1565b16861b613fb1565b6101808601805190959190611000906001600160401b0316610ffa8460ff610ff4613fbe565b1661384d565b90615bb6565b11156111695790600161101693921b8785615bd5565b6101c4350361115a5761102883615b9c565b6101c08401919091526101a08301805190946001600160401b039161105191908316841b613fb1565b16845260ff61106a816101408601931682845116614220565b16908190526101e083018590521561108f57506104a19150600160e08201525b61485d565b61010082018051600581101561114657859291906110c95750818463ffffffff6104a19651166101608601525252600360e082015261485d565b9350505081516005811015611132576001148015611105575b6104a19250156110fb5761108a60055b60e083016138a0565b61108a60066110f2565b509051600581101561111e579060036104a192146110e2565b634e487b7160e01b83526021600452602483fd5b634e487b7160e01b84526021600452602484fd5b634e487b7160e01b86526021600452602486fd5b637ca55c7760e01b8552600485fd5b635a07ca6960e11b8852600488fd5b635a07ca6960e11b8752600487fd5b5085841c6001600160401b03161515610fae565b503461063a5761014036600319011261063a576111b66136ab565b9060e036602319011261063a57610104356001600160401b0381116105c7576111e390369060040161362b565b6101243593916001600160401b0385116104e157846004019480360361014060031982011261054657604051916020830197600080516020615f1b8339815191528952602435938460408201526044359687606083015260643560808301526084358060a084015260a43560c084015260c435918260e085015260e4359c8d9463ffffffff8616809603611742579081866101006112a395940152610100815261128f61012082613748565b5190209961129d308c615e12565b8d615997565b604051602081019060018060a01b038c16998a83526040820152604081526112cc606082613748565b519020808c52600260205260408c20549099906001600160a01b03166117595788331461174a57898c52600260205260408c2080546001600160a01b031916331790557f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169c508c3b1561174657604051633367e6eb60e11b81526004810198909852602488015260448701526064860152608485015260c060a4850152803560a21984018112156106305761014060c48601528201600481013560c2193683900301811215610c905761143f61142c600484608494010160a06102048a015260ff6113bf82613682565b166102a48a015260208101356102c48a01526001600160401b036113e56040830161365d565b166102e48a01526001600160401b036114006060830161365d565b166103048a01526001600160401b0361141b6080830161365d565b166103248a015260a08101906140d8565b60c06103448a01526103648901916137a6565b916001600160401b036114546024830161365d565b166102248801526001600160401b0361146f6044830161365d565b1661024488015263ffffffff61148760648301613671565b166102648801520135801515809103610c905761028486015261158f919061157c906115659061152a9061150a906001600160401b036114c960248a0161365d565b1660e48b01526001600160401b036114e360448a0161365d565b166101048b01526114f760648901876140d8565b8b830360c319016101248d0152906137a6565b61151760848801866140d8565b8a830360c319016101448c0152906137a6565b6001600160401b0361153e60a4880161365d565b1661016489015261155260c48701856140d8565b89830360c319016101848b0152906137a6565b9160e48501356101a48801526101048501906140d8565b86830360c319016101c4880152906137a6565b916101248201359060221901811215610c6e570160248101916004820135916001600160401b038311610630578260051b908136038513610c905760c319868403016101e4870152838352602091830182019493918301928a91903682900360821901905b84841061170357505050505050508186978180899403915afa9081156116f85785916116e3575b50507f00000000000000000000000000000000000000000000000000000000000000009160405190838252600080516020615efb83398151915260203393a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156116de576116b19284928360405180968195829463c04fb7c360e01b84523391600485016143ad565b03925af180156116d3576116c25750f35b816116cc91613748565b61063a5780f35b6040513d84823e3d90fd5b505050fd5b816116ed91613748565b6116de57833861161b565b6040513d87823e3d90fd5b90919293949596601f1982820301875287358381121561174257602061173360019382600489829601010161410a565b990197019594019291906115f4565b8d80fd5b8b80fd5b63d49807fd60e01b8c5260048cfd5b6327e7ed0d60e21b8c5260048cfd5b503461063a57602036600319011261063a57604060209160043581528083522054604051908152f35b503461063a57366003190161042081126105c7576103201361063a57610324356001600160401b0381116105c7576117cd90369060040161362b565b610344356001600160401b0381116104e1576117ed90369060040161362b565b9092909190610364356001600160401b0381116105465761181290369060040161362b565b91909360606103831936011261063457610404356001600160401b038111610c6e5761184290369060040161362b565b9690948893846118528584613fb1565b611ac3575050505050506118666004614973565b9261187360096004615c89565b61187e36868561385a565b6020815191012060405160208101916103e43583526040820152604081526118a7606082613748565b5190206101e43514801590611a96575b611a87576118c66103846153c9565b61024435148015906119db575b610bb85761026435946001600160401b0386168603610634576118f46136ef565b906118fd6136d8565b946102c43563ffffffff81168103610c9057602096611931946040519a8b988998633d1dbdc960e01b8a5260048a016137f6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156119d0578392611994575b506102e43563ffffffff81169081810361063857506104a19263ffffffff1614159061544c565b9091506020813d6020116119c8575b816119b060209383613748565b810103126106d9576119c190613795565b903861196d565b3d91506119a3565b6040513d85823e3d90fd5b50604051636f2ca59d60e01b81526020600482018190528180611a026024820187876137a6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611a7c578791611a4a575b506103843514156118d3565b90506020813d602011611a74575b81611a6560209383613748565b81010312610634575138611a3e565b3d9150611a58565b6040513d89823e3d90fd5b635a07ca6960e11b8652600486fd5b506010611aa16136d8565b6001600160401b0390611abc90611ab66136ef565b906137c7565b16116118b7565b60e498959835600b811015611746578b600a8203611b30576103043563ffffffff811690818103610601575015155b611b165750505090611b079392916004615854565b611b116004615a67565b611873565b8c93506105c757635d93ef5d60e11b825260045260249150fd5b508b915081600982141580611af257506004356001600160a01b038116908181036106015750331415611af2565b503461063a57608036600319011261063a57611b786136ab565b906024356001600160a01b03811681036105c757604435916001600160401b038316830361063a576020611bb0606435858588614361565b604051908152f35b503461063a5761032036600319011261063a5750611bd4614234565b90611be460405192839283613690565b0390f35b503461063a5761032036600319011261063a57611c036145cc565b6101043560058110156106d957600114801590611c3f575b611c30576104a19061108a6101e43582615b64565b635a07ca6960e11b8252600482fd5b50611c48613fbe565b60ff611c636001600160401b03611c5d613706565b16614f94565b91161415611c1b565b503461063a57366003190161038081126105c7576103201361063a57610344356001600160401b0381116105c757611ca890369060040161362b565b9190610364359260ff84168094036106d957611cc2614495565b91611ccb6136d8565b6001600160401b0390611ce090611ab66136ef565b16611cec36848461385a565b602081519101206040516020810191610324358352604082015260408152611d15606082613748565b5190206101e43514801590611e2c575b8015611e21575b611e1257611d386136ef565b6001600160401b0390611d5e90611d4f8985615b37565b906001600160401b0316613fb1565b16610280850152611d6d6136ef565b60018701808811610bc7576001600160401b0392611d8f9291611d4f91615b37565b166102a084015284611dde575b84600f6104a1959610611dc0575b505050600860e0820152826101e082015261485d565b63ffffffff92611dcf92615319565b166102e0820152388080611daa565b60001985019460ff8611610ed45763ffffffff611e0360ff6104a19798168585615319565b166102c0850152949350611d9c565b635a07ca6960e11b8552600485fd5b506010861015611d2c565b506010811115611d25565b503461063a57366003190161044081126105c7576103201361063a5760e03661032319011261063a57610404356001600160401b0381116105c757611e8090369060040161362b565b90610424356001600160401b0381116104e157611ea190369060040161362b565b611eac9291926149dc565b611eb461577f565b60e43592600b841015610546578592600a85146123d757611ed36143d0565b95611edc613f38565b91611ee5613f4e565b976044359760018060401b03891694858a14159a8b61060557604084018790526001600160a01b039081166020850152168252606435606083018190529761062c5760040361236b576103209063ffffffff611f3f613f8c565b16610160820152611f536103a43582615b64565b20610320611f5f6143d0565b816004823720036122cd576001600160a01b03611f7a613f38565b163303612208575b50505090611fa291611f92613f4e565b611f9c3086615e12565b90615997565b600435926001600160a01b03841680850361054657602435916001600160a01b038316808403610c6e5782146121f95761054657600160ff85161b9080875260016020526040872066ffffffffffffff8660081c16908189526020526040882054918383166121ea57885260016020526040882090885260205217604086205560018060a01b037f000000000000000000000000000000000000000000000000000000000000000016612053613f38565b7f00000000000000000000000000000000000000000000000000000000000000009087833b1561063a5760405163282d3fdf60e01b8152918290819061209e90869060048401613690565b038183875af180156121df576121c9575b509086916120bb613f4e565b90823b156104e1576120e69284928360405180968195829463282d3fdf60e01b845260048401613690565b03925af180156116d3576121b0575b50509061032092612155926121086143d0565b9585600488377f000000000000000000000000000000000000000000000000000000000000000063ffffffff166080880181905260a0880152426001600160401b031660c0880152614361565b91208183528260205280604084205561216c613f38565b917f142947617f022060ac375fd9f1509060a2782af9ae960b1141549a1e60e881d86020612198613f4e565b6040519485526001600160a01b03908116951693a480f35b816121bd91949394613748565b610638579084386120f5565b876121d79198929398613748565b9590386120af565b6040513d8a823e3d90fd5b6327e7ed0d60e21b8952600489fd5b63d49807fd60e01b8752600487fd5b90939291959650612217613f38565b936122206143d0565b91610320600484378960c08401528960a08401528960808401526004359560018060a01b038716968781036117465750602435968b906001600160a01b038916808a036106d9578c9b6103206122c498611f9c95611fa29d509f502090604051926020840194600080516020615edb833981519152865260408501526060840152608083015260a082015260a081526122ba60c082613748565b5190203090615e12565b90913880611f82565b90939291506122dc60046158f2565b93600435916001600160a01b03831680840361062c5786903314801590612362575b612350575b5050602435949150506001600160a01b038416808503610630573314801590612347575b612335575b50505050611fa2565b61233e93615997565b3880808061232c565b50821515612327565b61235993615997565b38808085612303565b508215156122fe565b610344356101c082015263ffffffff612382613f8c565b1660058b10156123c3579060ff6123a9610320938d61010085015280610180850152614f94565b166101408201528a6101a0820152600160e0820152611f53565b634e487b7160e01b8b52602160045260248bfd5b635d93ef5d60e11b87526004859052602487fd5b503461063a578060031936011261063a5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461063a57366003190161052081126105c7576103201361063a5760e03661032319011261063a57610404356001600160401b0381116105c75761246f90369060040161362b565b610424356001600160401b0381116104e15761248f90369060040161362b565b9190606036610443190112610638576104a4356001600160401b0381116105465760606003198236030112610546576104c4356001600160401b038111610634576124de90369060040161362b565b9190956104e4359560ff871694858803610c905761050435966001600160401b03881161062c576060600319893603011261062c5761251b6149dc565b61252487614018565b938b8c956125328685613fb1565b61282157505050505050506125476004614973565b9461255460076004615c89565b6101043560058110156106305760041490811591612801575b81156127e4575b5061117857610464356001600160401b038116908181036106305750610484359060405160208101916104443583526040820152826060820152606081526125bd608082613748565b51902061024435036127d55781600401358860c2198436030182121561063a576103e863ffffffff60046126ae94870101956125f887613fcf565b61260460408901613734565b61261060608a01613734565b61261c60808b01613734565b61262c61035d60a08d018d61527b565b80516020918201206040805160ff97909716878401908152928e0135908701526001600160401b0394851660608701529284166080860152921660a084015260c08084019190915282529061268260e082613748565b5190206126a261269460248401613fa0565b92604481019060040161527b565b93909216948591615bd5565b036127c6576126be602091614030565b936126c885615405565b6001600160401b036126e9856126e46126df6136c1565b613fdd565b613fff565b1660070b90612710604051968793849363b47625ff60e01b85526004019160048501614163565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156127bb57869361276c575b5061276163ffffffff9283926104a197615319565b16911614159061544c565b9492506020853d6020116127b3575b8161278860209383613748565b810103126105465761276163ffffffff9283926127a76104a198613795565b9597509250925061274c565b3d915061277b565b6040513d88823e3d90fd5b637ca55c7760e01b8752600487fd5b637ca55c7760e01b8852600488fd5b905060ff81168403610c05576103fc839160021b16101538612574565b905061280e36848961385a565b602081519101206101e43514159061256d565b8d60e49c979c3591600b8310156105c75781600a840361289e57506103043563ffffffff8116918282036128985763ffffffff91501614155b61287e575050509061286f9392916004615854565b6128796004615a67565b612554565b8e93506105c757635d93ef5d60e11b825260045260249150fd5b50508f80fd5b508f9350839150506007821480159082906128ba575b5061285a565b50506004356001600160a01b038116908181036128db57503314158f6128b4565b508f80fd5b503461063a57366003190161036081126105c7576103201361063a57610324356001600160401b0381116105c75761291c90369060040161362b565b90610344359160ff831690818403610638576129366143d0565b506129416004614973565b5061294a61577f565b61295660076004615c89565b61295e6143d0565b936103206004863760c4356001600160401b038116808203610c6e5761298591504261384d565b6004356001600160a01b03811690818103610630575033148015612ad8576084359163ffffffff831683036106305763ffffffff9283905b1681811115612acd576129d3916109019161384d565b90827f000000000000000000000000000000000000000000000000000000000000000016808311612ac5575b5015612aba571660808601525b426001600160401b031660c08601526101043560058110156106345760021490811591612a9a575b8115612a69575b50611e125791612a62826104a19594612a5c61108a956126e46126df6136c1565b93615319565b90836152ad565b905060ff81168303612a86576103fc829160021b16101538612a3b565b634e487b7160e01b86526011600452602486fd5b9050612aa736838661385a565b602081519101206101e435141590612a34565b1660a0860152612a0c565b9150386129ff565b50506129d388610901565b60a4359163ffffffff831683036106305763ffffffff9283906129bd565b503461063a578060031936011261063a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461063a578060031936011261063a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461063a578060031936011261063a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461063a5761032036600319011261063a57612bdc6148cf565b90612be5614234565b929083421115612c18576104a191906001600160a01b03612c04613f4e565b6001600160a01b03909216911614906146df565b630a8d68c960e21b83526004849052602483fd5b503461063a57366003190161044081126105c7576103201361063a57610324356001600160401b0381116105c757612c6890369060040161362b565b906060366103431901126106d9576103a435906001600160401b0382116104e15781600401823603916060600319840112610546576103c4356001600160401b03811161063457612cbd90369060040161362b565b90916104043590811515820361063057610424359263ffffffff84168403610c9057612cf694612ceb614495565b996103e43593614fe1565b94909383359060c21901811215610c6e5763ffffffff6103e8816004612dd69486010194612d2386613fcf565b966020870135986103da60408901998b612d3c8c613734565b8b612d4960608201613734565b612d6661035d612d5b60808501613734565b9360a081019061527b565b60208151910120926040519460ff6020870197168752604086015260018060401b0316606085015260018060401b0316608084015260018060401b031660a083015260c082015260c08152612dbc60e082613748565b519020916044612dce60248701613fa0565b95019061527b565b61038435036127c657612dea60ff91613fcf565b161590811591612e45575b8115612e1f575b50611e12576102408401526104a1929161108a916001600160401b0316836152ad565b6001600160401b039150612e3290613734565b166001600160401b038316101538612dfc565b9050858360070b1290612df5565b503461063a57366003190161034081126105c7576103201361063a57610324356001600160401b0381116105c757612e8f90369060040161362b565b909190612e9a6143d0565b50612ea56004614973565b50612eae61577f565b612eba60016004615c89565b612ec26143d0565b926103206004853760c4356001600160401b038116908181036106385750612eea904261384d565b6004356001600160a01b038116908181036105465750331490811561303a5760843563ffffffff811681036105465763ffffffff92919083905b168181111561302f57612f3a916109019161384d565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613027575b501561301c571660808501525b426001600160401b031660c0850152612f8d828286614ae1565b936101008101516005811015613008571580612fe2575b15612fdc57610180810151612fc2906001600160401b031686614c60565b945b6101c082019586510361115a576104a1949552614dc1565b84612fc4565b5060ff6101408201511661300260018060401b0361018084015116614f94565b14612fa4565b634e487b7160e01b85526021600452602485fd5b1660a0850152612f73565b915038612f66565b5050612f3a85610901565b60a43563ffffffff811681036105465763ffffffff9291908390612f24565b503461063a5736600319016104e081126105c7576103201361063a5760e03661032319011261063a57610424356001600160401b0381116105c7576130a290369060040161362b565b90919061048435906001600160401b03821682036106d9576104a4356001600160401b0381116104e1576130da90369060040161362b565b90929091906104c4356001600160401b038111610546576130ff90369060040161362b565b94909360e43593600b851015610c6e57600385036134cd5761314060035b6131256143d0565b506131306004614973565b5061313961577f565b6004615c89565b6131486143d0565b9861032060048b3760c4356001600160401b0381169081810361062c5750613170904261384d565b6004356001600160a01b038116919082810361174657503382036134ac5763ffffffff608435166084350361062c579063ffffffff91826084355b16818111156134a1576131c1916109019161384d565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613499575b50330361348e571660808b01525b426001600160401b031660c08b01526132126149dc565b63ffffffff61321f613f78565b1661341b575061036435610404351490811591613411575b506127c6575b613245613f8c565b9163ffffffff8316600386036133f45763ffffffff613262613f78565b16905b600185901b6401fffffffe169463ffffffff16036133e057600284018094116133e0579261329e89936030938360209761046435615bd5565b9066ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252673b321897383630b760811b9063ffffffff861b81871b1690861c1760c01b178482015260025afa15610638578451610324350361115a5761338660039161046435610240890152610404356102008901528284146000146133d6576133458160015b8a614aa3565b8284146133bd575b61335886868a614ae1565b806101c08a01528385146000146133ab57677664312e7472616360c01b915b6001600160401b031690614d50565b91036133a15761044435905b03610b73576104a19293614dc1565b6101c43590613392565b671d990c4b9cdd185d60c21b91613377565b610444356102208901526101c4356101e089015261334d565b613345818461333f565b634e487b7160e01b89526011600452602489fd5b61340b63ffffffff613404613f78565b1682613fb1565b90613265565b9050151538613237565b60001963ffffffff61342b613f78565b160163ffffffff811161347a576134629263ffffffff9261345d928461344f613f8c565b169485911661040435615bd5565b614c60565b610344351461323d57637ca55c7760e01b8752600487fd5b634e487b7160e01b8a52601160045260248afd5b1660a08b01526131fb565b9150386131ed565b50506131c18b610901565b63ffffffff60a4351660a4350361062c579063ffffffff918260a4356131ab565b613140600461311d565b503461063a578060031936011261063a5760206040517fb9090ccbd05f7e69bbe8913c2b2dfef968323f2fc939ccd9b04efdd88eed48448152f35b503461063a5761032036600319011261063a5761352d6148cf565b6001600160a01b0361353d613f38565b163314158061357b575b613568576104a1906001600160a01b0361355f613f4e565b163314906146df565b6349f5ad1160e01b825233600452602482fd5b506001600160a01b0361358c613f4e565b16331415613547565b503461063a5736600319016103e081126105c7576103201361063a57610324356001600160401b0381116105c7576135d190369060040161362b565b6060366103431901126106d9576103a4356001600160401b0381116104e1576135fe90369060040161362b565b6103c43593916001600160401b038511610546576136236104a195369060040161362b565b9490936138c2565b9181601f84011215613658578235916001600160401b038311613658576020838186019501011161365857565b600080fd5b35906001600160401b038216820361365857565b359063ffffffff8216820361365857565b359060ff8216820361365857565b6001600160a01b039091168152602081019190915260400190565b600435906001600160a01b038216820361365857565b6101a4356001600160401b03811681036136585790565b6102a4356001600160401b03811681036136585790565b610284356001600160401b03811681036136585790565b610184356001600160401b03811681036136585790565b610344356001600160401b03811681036136585790565b356001600160401b03811681036136585790565b601f909101601f19168101906001600160401b0382119082101761376b57604052565b634e487b7160e01b600052604160045260246000fd5b51906001600160401b038216820361365857565b519063ffffffff8216820361365857565b908060209392818452848401376000828201840152601f01601f1916010190565b6001600160401b0391821690821603919082116137e057565b634e487b7160e01b600052601160045260246000fd5b9361381763ffffffff9498969261384a9a989460c0885260c08801916137a6565b6001600160401b03988916602087015290881660408601529616606084015216608082015280840360a0909101526137a6565b90565b919082039182116137e057565b9192916001600160401b03821161376b5760405191613883601f8201601f191660200184613748565b829481845281830111613658578281602093846000960137010152565b600b8210156138ac5752565b634e487b7160e01b600052602160045260246000fd5b94929093946138cf6143d0565b506138da6004614973565b506138e361577f565b6138ef60086004615c89565b6138f76143d0565b946103206004873760c4356001600160401b038116810361365857613925906001600160401b03164261384d565b91600435916001600160a01b038316830361365857600093336001600160a01b03851614908115613f195760843563ffffffff811681036106345763ffffffff92919083905b1681811115613f0e57613981916109019161384d565b90827f000000000000000000000000000000000000000000000000000000000000000016808311613f06575b5015613efb571660808901525b426001600160401b031660c08901526139d8818361034460046145f4565b6101243580151581036106385715613eef57610264356001600160401b0381169081810361054657613a46916060915060405180938192630de643b760e41b8352846004840152613a2d60648401888a6137a6565b9060248401526003198382030160448401528a8c6137a6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116f857908a9291869187918891613e8e575b5063ffffffff166102c08c01526001600160401b039081166102a08c0152166102808a015261012089018590525b6102a0890180516102808b0180519093916001600160401b0391613ae1919083169083166137c7565b16948b8b6102e082019663ffffffff8851169860108111600014613d735750509350505050603c9150036104f85763ffffffff905b511603613b7e57505093613b32613b4192613b7c96369161385a565b6020815191012092369161385a565b602081519101206040519060208201928352604082015260408152613b67606082613748565b5190206101e0820152600960e082015261485d565b565b909550935050506001600160a01b038216820390506105c7576024356001600160a01b03811681036106d9576044356001600160401b03811681036104e157613bcc90606435908385614361565b916001600160a01b03811681036104e1576001600160a01b03821682036104e157610104356005811015610638571580613d5e575b15613d31576002845b8486528560205260081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b03841691600080516020615efb833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156106385784848392613cbc6040519485938493630bfac59960e41b8552600485016143ad565b038183875af180156116f857613d1d575b50813b156104e157918391613cf99383604051809681958294637eee288d60e01b845260048401613690565b03925af180156116d357613d0b575050565b613d16828092613748565b61063a5750565b84613d2a91959295613748565b9238613ccd565b6101643563ffffffff81168103610638578063ffffffff91501660018101809111610ed457600290613c0a565b5060e435600b81101561063857600311613c01565b909192939495969798501515600014613e6157610260830151965195516102c090930151604051633d1dbdc960e01b81529760209789978897613dd59763ffffffff909516946001600160401b03908116949381169316919060048a016137f6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104ed578491613e20575b5063ffffffff80911691613b16565b90506020813d602011613e59575b81613e3b60209383613748565b810103126104e15763ffffffff613e528192613795565b9150613e11565b3d9150613e2e565b50945050505050613e7f5763ffffffff806102c08901511691613b16565b635a07ca6960e11b8352600483fd5b9394505050506060813d606011613ee7575b81613ead60609383613748565b81010312610638579081613ec18b93613781565b63ffffffff613ede6040613ed760208601613781565b9401613795565b91929190613a8a565b3d9150613ea0565b846104f8578890613ab8565b1660a08901526139ba565b9150386139ad565b505061398186610901565b60a43563ffffffff811681036106345763ffffffff929190839061396b565b6004356001600160a01b03811681036136585790565b6024356001600160a01b03811681036136585790565b356001600160a01b03811681036136585790565b6101643563ffffffff811681036136585790565b6103e43563ffffffff811681036136585790565b3563ffffffff811681036136585790565b919082018092116137e057565b6101443560ff811681036136585790565b3560ff811681036136585790565b60081b9067ffffffffffffff00821691610100600160481b031682036137e057565b6001600160401b0391821690821601919082116137e057565b63ffffffff60019116019063ffffffff82116137e057565b60c081360312613658576040519060c082016001600160401b0381118382101761376b5760405261406081613682565b8252602081013560208301526140786040820161365d565b60408301526140896060820161365d565b606083015261409a6080820161365d565b608083015260a0810135906001600160401b038211613658570136601f82011215613658576140d090369060208135910161385a565b60a082015290565b9035601e1982360301811215613658570160208101919035906001600160401b03821161365857813603831361365857565b61384a9161415561414a61412f61412185806140d8565b6060865260608601916137a6565b61413c60208601866140d8565b9085830360208701526137a6565b9260408101906140d8565b9160408185039101526137a6565b9060a0906060835260ff81511660608401526020810151608084015260018060401b036040820151168284015260018060401b0360608201511660c084015260018060401b0360808201511660e0840152015160c06101008301528051908161012084015260005b828110614209575050918183600061014061384a97968196010152601f801991011681019160070b602082015260408382840301910152019061410a565b8060208092840101516101408287010152016141cb565b9060ff8091169116039060ff82116137e057565b60e43590600b82101561365857600282149160008315614356575b8315614345575b8315614332575b5050600082600014614315575060843563ffffffff811681036136585763ffffffff905b1691600090156142fa57506004356001600160a01b038116810361365857915b60c435906001600160401b038216908183036136585761384a92507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16808211156142f2575090613fb1565b905090613fb1565b602435906001600160a01b038216820361063a5750916142a1565b60a4359063ffffffff8216820361063a575063ffffffff90614281565b909192506138ac57600a1490388061425d565b8093506138ac576009811492614256565b60078214935061424f565b604080516001600160a01b039283166020820190815292909316908301526001600160401b039092166060820152608080820193909352918252906143a760a082613748565b51902090565b6001600160a01b0391821681526020810192909252909116604082015260600190565b6040519061032082016001600160401b0381118382101761376b576040526000610300838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201520152565b61449d6143d0565b506144a86004614973565b506144b161577f565b6144bd60096004615c89565b6144c56143d0565b90610320600483378160c4356001600160401b038116808203613658576144ed91504261384d565b6004356001600160a01b038116908181036136585750331490600082156145ab5750906084359163ffffffff831683036136585763ffffffff9283905b168181111561459f57614540916109019161384d565b90827f000000000000000000000000000000000000000000000000000000000000000016808311614597575b501561458c571660808201525b426001600160401b031660c09190910152565b1660a0820152614579565b91503861456c565b50506145406000610901565b60a4359063ffffffff8216820361063a575063ffffffff929190839061452a565b6145d46143d0565b506145df6004614973565b506145e861577f565b6144bd60026004615c89565b919091610240614603846153c9565b910135149283159361462a575b50505061461957565b637ca55c7760e01b60005260046000fd5b604051636f2ca59d60e01b815260206004820181905290945091849182916146569160248401916137a6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156146d35760009261469f575b50351415388080614610565b9091506020813d6020116146cb575b816146bb60209383613748565b8101031261365857519038614693565b3d91506146ae565b6040513d6000823e3d90fd5b600091801561482f576004356001600160a01b03811681036104e157602435906001600160a01b03821682036106385790915b61010435600581101561054657158061481a575b156147f55784905b156147ec5760ff60025b85875286602052169060081b1760408520557f00000000000000000000000000000000000000000000000000000000000000009260405184815260018060a01b03841691600080516020615efb833981519152602060018060a01b03861693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156106385784848392613cbc6040519485938493630bfac59960e41b8552600485016143ad565b60ff6001614738565b6101643563ffffffff811690818103610634575060018101809111612a86579061472e565b5060e435600b81101561054657600311614726565b6024356001600160a01b03811681036104e157600435906001600160a01b0382168203610638579091614712565b8051602082810151604084015160608501517f807ef3b4a9bd4e362eb378a6ef603fcdd371030cc050c094e0613279b7b3a8d694610320936148b5936001600160401b0316916001600160a01b039182169116614361565b9320836000526000825280604060002055604051908152a2565b6000906004356001600160a01b03811681036106d9576024356001600160a01b03811681036104e157604435906001600160401b03821682036106385761491b93945060643592614361565b9081600052600060205260406000205460018060481b03811115614962576103206149446143d0565b8160048237200361495157565b639fbbb6db60e01b60005260046000fd5b6327e7ed0d60e21b60005260046000fd5b906149a461498083613f64565b61498c60208501613f64565b61499860408601613734565b90606086013592614361565b60008181526020819052604090205490926001600160481b038211156149625761032090816149d16143d0565b918237200361495157565b6103e43563ffffffff8116908181036136585750158015614a0f575b6149fe57565b63d49807fd60e01b60005260046000fd5b5060408051600080516020615f1b8339815191526020820190815261032435928201929092526103443560608201526103643560808201526103843560a08201526103a43560c08201526103c43560e082015263ffffffff614a726103e4613671565b166101008201526101008152614a8a61012082613748565b51902060643514156149f8565b60058210156138ac5752565b60ff614ace600194614abb60e0956101008601614a97565b858060401b031680610180850152614f94565b1661014082015260006101a08201520152565b9291614aec84615b9c565b91614b1060018060401b0361018087015116610ffa8560ff6101408a01511661384d565b6101a0909501516001600160401b0316831b91614b306001851b84613fb1565b95808711614c58575b50614b44838761384d565b6001600160fb1b03811681036137e05760051b8103614619578060051c80158015614c4c575b614619576040519160608301938437677664312e6e6f646560c01b604083015260208201905b60018111614bf757505050614baf91614baa91519561384d565b614f94565b905b808210614bbc575050565b9092600060486020926040519081528284820152677664312e6e6f646560c01b604082015260025afa15613658576001600051930190614bb1565b806000606060019360051b860101520160011c60005b818110614c1a5750614b90565b60808160061b85016060810151865201518352602060608260051b86010160488660025afa1561365857600101614c0d565b50601f82161515614b6a565b955038614b39565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16176040519182526707664312e737465760841b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136585760005190565b603060009160209366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617604051918252677664312e7372637360801b9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136585760005190565b60309060209360009366ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179060405192835260401c9063ffffffff861b81871b1690861c1760c01b178482015260025afa156136585760005190565b9092919260e08201938451600090600b811015614f8057600603614e06575093614df3600792613b7c9596369161385a565b602081519101206101e08401525261485d565b916020821480614f3b575b15614f2b57359060208110614f19575b50614e2b83615b9c565b6101c08401919091526101a0830180516001600160401b03908116831b168152610140840180519193509160ff91614e67918316908316614220565b169081905260006101e084015215614e8757506001613b7c92935261485d565b9261010082019384519460058610156138ac57600095614ec757509084613b7c94958363ffffffff6003955116610160870152526101808401525261485d565b80915051600581101561114657600114908115614f02575b509061108a91613b7c949550600014614efa576005906138a0565b6006906138a0565b905051600581101561300857600314613b7c614edf565b6000199060200360031b1b1638614e21565b5050506002613b7c92935261485d565b5061010084015160058110156111325760011480614f5a575b15614e11565b5060ff61014085015116614f7a60018060401b0361018087015116614f94565b14614f54565b634e487b7160e01b82526021600452602482fd5b906000915b6001831b8111614fa65750565b9160010191614f99565b9081606091031261365857614fc481613795565b9160208201518060070b810361365857604061384a919301613795565b9294909396959196614ff436878a61385a565b6020815191012090826000146151ff57815b83156151f857505b604051906020820192835260408201526040815261502d606082613748565b5190206101e4350361514b57615048848461034460046145f4565b61517f576102a4359360018060401b0385169687861415928361365857610284356001600160401b038116808214159a9195918b6136585714801561515c575b61514b5761026435996001600160401b038b168b03613658576136585761365857866150cd94606098506040519a8b988998637aba404160e01b8a5260048a016137f6565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156146d35760008093600093615114575b50929190565b9193505061513a915060603d606011615144575b6151328183613748565b810190614fb0565b929092913861510e565b503d615128565b635a07ca6960e11b60005260046000fd5b506000995089905060106001600160401b03615178878b6137c7565b1611615088565b61026435939192916001600160401b03851690818603613658576151cd9763ffffffff6150cd94606098506040519a8b988998637aba404160e01b8a5260c060048b015260c48a01916137a6565b94602488015260006044880152600060648801521660848601526003198584030160a48601526137a6565b905061500e565b8091615006565b929490939695919661521936878a61385a565b60208151910120908260001461527457815b831561526d57505b6040519060208201928352604082015260408152615252606082613748565b5190206101e4350361514b57615048848461046460046145f4565b9050615233565b809161522b565b903590601e198136030182121561365857018035906001600160401b0382116136585760200191813603831361365857565b60e09163ffffffff60089460006101e085015260006101c085015260006101a0850152600061018085015260006101408501526001610120850152166102e083015260006102c083015260006102a0830152600061028083015260018060401b03166102608201520152565b9091600281901b91906001600160fe1b038116036137e05760009260048301808411610ed457116106d9570163ffffffff60e01b90351663ff0000008160031a60181b169163ffffffff63ffff00008360021a60101b169263ffffff008160011a60081b16921a1617171790565b610344356001600160401b03811690818103613658575060405160208101916103243583526040820152610364356060820152606081526143a7608082613748565b6153d560208201613734565b906040805191602083019381358552600180841b03168284015201356060820152606081526143a7608082613748565b805160ff166002810361541e5750602061020435910152565b600381036154325750602061022435910152565b60041461543d575b50565b60029061038435602082015252565b90600091806155bb57501561558e576004356001600160a01b03811681036105c757602435906001600160a01b03821682036106d957905b6004356001600160a01b03811681036104e1576024356001600160a01b038116810361063857604435906001600160401b038216820361054657906154cd929160643592614361565b6040517f0000000000000000000000000000000000000000000000000000000000000000808252916001600160a01b03848116929086169190600080516020615efb83398151915290602090a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b15610638579161557293918580946040519687958694859363c04fb7c360e01b8552600485016143ad565b03925af180156116d357615584575050565b8161543a91613748565b6024356001600160a01b03811681036105c757600435906001600160a01b03821682036106d95790615484565b908260048215615763576155ce81613f64565b916155db60208301613f64565b935b61010083013560058110156106d957158061574c575b156157155781905b1561570c5760ff60025b87845283602052169060081b1760408220557f00000000000000000000000000000000000000000000000000000000000000009460405186815260018060a01b03861691600080516020615efb833981519152602060018060a01b03881693a47f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693843b156105c757818685926156b86040519485938493630bfac59960e41b85528985016143ad565b038183895af180156116d3576156f6575b5050823b156106385791613cf9939185809460405196879586948593637eee288d60e01b85528401613690565b819296509061570491613748565b9338806156c9565b60ff6001615605565b63ffffffff6157276101608501613fa0565b166001810180911161573957906155fb565b634e487b7160e01b835260118452602483fd5b5060e0830135600b8110156106d9576003116155f3565b61576f60208201613f64565b9161577982613f64565b936155dd565b32331480159061584a575b806157a7575b61579657565b63de22bb8760e01b60005260046000fd5b5060405163c305a6d960e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156146d357600091615808575b506001600160a01b0316331415615790565b6020813d602011615842575b8161582160209383613748565b810103126105c75751906001600160a01b038216820361063a5750386157f6565b3d9150615814565b50333b151561578a565b60209194939294615864826158f2565b956001600160a01b0361587684613f64565b1633148015906158e9575b6158d4575b505001926001600160a01b0361589b85613f64565b1633148015906158cb575b6158b1575b50505050565b6158bd6158c294613f64565b615997565b388080806158ab565b508215156158a6565b6158e291876158bd85613f64565b3880615886565b50801515615881565b61384a906158fe6143d0565b90610320818337600060c0830152600060a08301526000608083015261592381613f64565b9161032061593f604061593860208601613f64565b9401613734565b912090604051926020840194600080516020615edb833981519152865260018060a01b0316604085015260018060a01b0316606084015260018060401b0316608083015260a082015260a081526122ba60c082613748565b929160418303615a2c57826020116136585780359183604011613658576020820135936fa2a8918ca85bafe22016d0b997e4df60600160ff1b038511615a2c5760401015615a515760209360009360406080948151948552013560f81c868401526040830152606082015282805260015afa156146d3576000516001600160a01b03168015918215615a3d575b5050615a2c57565b635cd5d23360e01b60005260046000fd5b6001600160a01b0316141590503880615a24565b634e487b7160e01b600052603260045260246000fd5b615a7081613f64565b6001600160a01b03615a8460208401613f64565b6001600160a01b039092169116146149fe576040810190600160ff615aa884613734565b161b916001600160a01b03615abc83613f64565b166000526001602052604060002066ffffffffffffff615adb83613734565b60081c1660005260205260406000205491838316614962576001600160a01b0390615b0590613f64565b16600052600160205266ffffffffffffff615b24604060002092613734565b60081c1660005260205217604060002055565b90600f82169160041c908181029181830414811517156137e05761384a92808210156142f2575090613fb1565b60e09060049260006101a083015260006101808301526000610140830152600361010083015260006101e08301526101c08201520152565b610140015160ff166004811015615bb05790565b50600490565b615bc4906001831b90613fb1565b6000198101919082116137e0571c90565b90929194939480841090811591615c7b575b8115615c55575b506146195760405190677664312e6e6f646560c01b6040830152948201905b818310615c1a5750505050565b9091929460208660051b1690818301526020843591188201526020600060488360025afa156136585760206000519560011c93019190615c0d565b615c5f9150614f94565b6001600160fb1b03811681036137e05760051b85141538615bee565b600160281b81119150615be7565b9060e0820135600b811091821561365857600b8110156138ac576000908203615dfa5750600091156105c7576002811490828215615ded575b8215615ddc575b8215615dc9575b505090615d4f9180600014615db35763ffffffff615cf060808601613fa0565b169015615d9c57615d0d60c0615d0586613f64565b955b01613734565b91507f000000000000000000000000000000000000000000000000000000000000000063ffffffff1680821115615d945750905b6001600160401b0316613fb1565b906001600160a01b031633819003615d805750804211615d6c5750565b63348f2b4160e11b60005260045260246000fd5b6349f5ad1160e01b60005260045260246000fd5b905090615d41565b615d0d60c0615dad60208701613f64565b95615d07565b63ffffffff615dc460a08601613fa0565b615cf0565b909150614f8057600a14615d4f38615cd0565b80925061111e576009811491615cc9565b5060078114915082615cc2565b6024925050635d93ef5d60e11b600052600090600452fd5b9060405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246608083015260018060a01b031660a082015260a08152615eac60c082613748565b5190209060405190602082019261190160f01b845260228301526042820152604281526143a760628261374856fe5e01763442346c6a797fd223dc04773befc41c5c9941be4816b8961e89ae315a02f4068543fd878d5c003405491938ed2db4417ae1614b80fbf7b84e09f972bf7ec0915f3e7a9bb4eb6b74dbacfe2323ca6f8bfaf845643b302063275c70998d",
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
