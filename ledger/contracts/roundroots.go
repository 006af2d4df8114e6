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

// RoundRootsLeaf is an auto generated low-level Go binding around an user-defined struct.
type RoundRootsLeaf struct {
	Account  common.Address
	Round    uint64
	Rewarded uint64
	Sampled  uint64
	Claim    [32]byte
	Post     [32]byte
	R        [32]byte
	Vs       [32]byte
}

// RoundRootsPosting is an auto generated low-level Go binding around an user-defined struct.
type RoundRootsPosting struct {
	Swarm    uint64
	Round    uint64
	Index    uint32
	Count    uint32
	Sum      *big.Int
	Root     [32]byte
	Poster   common.Address
	PostedAt *big.Int
}

// RoundRootsWay is an auto generated low-level Go binding around an user-defined struct.
type RoundRootsWay struct {
	Sum    *big.Int
	Hashes [][32]byte
	Sums   []*big.Int
}

// RoundRootsMetaData contains all meta data concerning the RoundRoots contract.
var RoundRootsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee_\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"NotAfter\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInList\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYou\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongValue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Demanded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"}],\"name\":\"Forced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"}],\"name\":\"Overthrown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"indexed\":false,\"internalType\":\"structRoundRoots.Posting\",\"name\":\"posting\",\"type\":\"tuple\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"indexed\":false,\"internalType\":\"structRoundRoots.Way\",\"name\":\"way\",\"type\":\"tuple\"}],\"name\":\"Shown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"way\",\"type\":\"tuple\"}],\"name\":\"challengeLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"parent\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"first\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"firstWay\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"second\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"secondWay\",\"type\":\"tuple\"}],\"name\":\"challengeOmission\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"first\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"firstWay\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"second\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"secondWay\",\"type\":\"tuple\"}],\"name\":\"challengeOrder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"challengeSilence\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"level\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"h\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"way\",\"type\":\"tuple\"},{\"internalType\":\"uint256[4]\",\"name\":\"kids\",\"type\":\"uint256[4]\"}],\"name\":\"challengeSum\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"}],\"name\":\"countOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"demand\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"finalAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"}],\"name\":\"force\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"forcedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"hashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"way\",\"type\":\"tuple\"}],\"name\":\"holds\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"inList\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"isFinal\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"}],\"name\":\"leafHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"parent\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIPeers\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"swarm\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"sum\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"postedAt\",\"type\":\"uint40\"}],\"internalType\":\"structRoundRoots.Posting\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rewarded\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sampled\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"internalType\":\"structRoundRoots.Leaf\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"hashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"sums\",\"type\":\"uint256[]\"}],\"internalType\":\"structRoundRoots.Way\",\"name\":\"way\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "RoundRoots",
	Bin: "0x6101003461017357601f61362938819003918201601f19168301916001600160401b03831184841017610178578084926080946040528339810103126101735780516001600160a01b0381169190829003610173576020810151606060408301519201519263ffffffff841680850361017357811590811561016a575b8115610161575b8115610156575b506101455760805260a05260c05260e05260405161349a908161018f82396080518181816106dc01528181610c6a0152818161119d0152611f78015260a051818181610d5301528181610ebf0152818161213e01528181612e600152612f38015260c0518181816108ea01528181610a2c015281816114e001526115d2015260e05181818161083b01528181610b690152818161136d0152818161161c0152818161193101528181612bd501528181612c1b0152612c680152f35b63a18a709360e01b60005260046000fd5b60049150103861008a565b84159150610083565b8315915061007c565b600080fd5b634e487b7160e01b600052604160045260246000fdfe6080604052600436101561001257600080fd5b60003560e01c806301bc338c146120af57806304baa00b146120565780630621d0aa14611d295780630dd189a41461175857806329836e38146115bd578063322cbca31461155d5780633ad0ef15146114585780633edc1b7414611391578063461645bf1461133257806351cff8d9146110e057806359b1453114610ee257806364c9ec6f14610e895780637580725014610e245780637a85942214610c8e5780637b10399914610c1f5780639e3681af14610be5578063a425250c14610b0e578063a7ce155d14610aaf578063af81b6a214610a89578063c5e83dbd14610a4f578063ddca3f43146109f6578063de006ab3146107dc578063ea846a2914610783578063eda29488146105d1578063f4bc9b6a1461058f5763fd9157771461013a57600080fd5b34610464577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161020081126104645761010013610464576101643561012435610144356101043567ffffffffffffffff841161046457836004019260607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8636030112610464573661020411610464576101d4612c41565b506024850193836101e58683612f9e565b60643563ffffffff8116808214159a93509060005b60008c61058c57506001811b83111561026b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461023c576001016101fa565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b915050610278828861269c565b14801590610574575b8015610569575b6103a9578335978894600093604401915b83851061046957505050505060a4351490811591610440575b506103a9576102d263ffffffff6102c76127ae565b166001841b9061269c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161023c57821c11156103fe57159081156103d3575b506103a9576101a435906fffffffffffffffffffffffffffffffff821115918261038b575b82610373575b5050610349575b610347612dd6565b005b7fe04906660000000000000000000000000000000000000000000000000000000060005260046000fd5b6103839192506101e4359061269c565b148180610338565b6fffffffffffffffffffffffffffffffff6101e43511159250610332565b7f7ca55c770000000000000000000000000000000000000000000000000000000060005260046000fd5b9050604051602081019060806101848337608081526103f360a08261265b565b51902014158261030d565b50159081610437575b501561033f577fe04906660000000000000000000000000000000000000000000000000000000060005260046000fd5b90501581610407565b9050608435906bffffffffffffffffffffffff8216809203610464571415856102b2565b600080fd5b9091929395946001908189891c1615600014610516576104938861048d8587612f9e565b90612ff2565b356104f66104a58a61048d8989612f9e565b60408051602081019586529081018b905260608101939093523560808301528160a081015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261265b565b5190205b956105098861048d8787612f9e565b3501960193929190610299565b6105248861048d8587612f9e565b35906105616105378a61048d8989612f9e565b60408051602081019586529135908201526060810192909252608082018990528160a081016104ca565b5190206104fa565b5084811c1515610288565b50806105836044840186612f9e565b90501415610281565b80fd5b34610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645760206105c9612bb7565b604051908152f35b34610464576106016105e23661254f565b80926105f085969395612cf3565b506105fa856127ee565b9086613031565b61060a83612646565b91608081013515159283610754575b83610672575b8361065e575b508261063b575b50506103495761034790612eb5565b67ffffffffffffffff91925060406106539101612646565b16903514828061062c565b8193509061066b91613238565b9184610625565b925061067d816126cd565b73ffffffffffffffffffffffffffffffffffffffff604051917f508495d400000000000000000000000000000000000000000000000000000000835216600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561074857600091610716575b5015159261061f565b90506020813d602011610740575b816107316020938361265b565b8101031261046457518561070d565b3d9150610724565b6040513d6000823e3d90fd5b925061076260408201612646565b67ffffffffffffffff8061077860608501612646565b169116111592610619565b346104645760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645767ffffffffffffffff6107c3612491565b1660005260006020526020604060002054604051908152f35b34610464576107ea3661254f565b92916107f583612a38565b9260405160208101908582528360408201526040815261081660608261265b565b51902080600052600460205260406000205480156109cc5764ffffffffff9061086b907f000000000000000000000000000000000000000000000000000000000000000060021c633fffffff169083166127d2565b1680421161099f57509473ffffffffffffffffffffffffffffffffffffffff6108d760c0847ff3de60c5793c1c4412f92602e544633fccadc015c69d133989995d5357884fca98996108c2868a8a61099a9a612d80565b600052600460205260006040812055016126cd565b16600052600560205260406000206109107f0000000000000000000000000000000000000000000000000000000000000000825461269c565b9055610927604051948594855260208501906126ee565b610140610120840152803561014084015261096961095e61094b6020840184612b27565b60606101608801526101a0870191612b7a565b916040810190612b27565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec085840301610180860152612b7a565b0390a2005b7f691e56820000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f5c52a8680000000000000000000000000000000000000000000000000000000060005260046000fd5b346104645760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645760206105c961295e565b34610464576020610aa5610a9c3661254f565b9291909161291f565b6040519015158152f35b34610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261046457610ae7612816565b80610afa575b6020906040519015158152f35b506020610b05612bb7565b42119050610aed565b3461046457610b1c36612512565b610b2582612cf3565b906040519060208201928352604082015260408152610b4560608261265b565b519020600052600460205260406000205480156109cc5764ffffffffff90610b99907f000000000000000000000000000000000000000000000000000000000000000060021c633fffffff169083166127d2565b169081421115610bac5761034790612eb5565b506001810180911161023c577f2a35a3240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b34610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610464576020610aa5612816565b346104645760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261046457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610464576000610cc861295e565b808252600260205260ff60408320541615610dfc57610ce5612816565b80610deb575b610d825781526002602052604081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905560c43573ffffffffffffffffffffffffffffffffffffffff811690818103610d7e57508152600560205260408120610d797f0000000000000000000000000000000000000000000000000000000000000000825461269c565b905580f35b8280fd5b602482610d8d612bb7565b60018101809111610dc0577f2a35a324000000000000000000000000000000000000000000000000000000008252600452fd5b507f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50610df4612bb7565b421115610ceb565b6004827f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b346104645760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645773ffffffffffffffffffffffffffffffffffffffff610e706124ce565b1660005260056020526020604060002054604051908152f35b346104645760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610464577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016103608112610464576101001361046457610104356101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc36011261046457610224359067ffffffffffffffff82116104645760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc836004019336030112610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdbc36011261046457610344359167ffffffffffffffff83116104645760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc843603011261046457611001612c41565b5060643563ffffffff811690818103610464575082108015906110be575b6103a95761105790604051602081019061103b826101246126ee565b610100815261104c6101208261265b565b519020836004613031565b6001810180911161023c5761106f9160040190612d22565b6101243573ffffffffffffffffffffffffffffffffffffffff811690818103610464575073ffffffffffffffffffffffffffffffffffffffff6110b06126a9565b161161034957610347612dd6565b506101643567ffffffffffffffff81169081810361046457508135141561101f565b346104645760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645773ffffffffffffffffffffffffffffffffffffffff61112c6124ce565b168060005260056020526040600020549081156109cc5780600052600560205260006040812055604051907f6da61d1e00000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610748576000926112da575b5060008093819382937fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb6040805173ffffffffffffffffffffffffffffffffffffffff85168152856020820152a25af13d156112d5573d67ffffffffffffffff81116112a6576040519061126a60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018361265b565b8152600060203d92013e5b1561127c57005b7f90b8ec180000000000000000000000000000000000000000000000000000000060005260046000fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b611275565b6020929192813d60201161132a575b816112f66020938361265b565b8101031261132657519073ffffffffffffffffffffffffffffffffffffffff8216820361058c57509060006111ce565b5080fd5b3d91506112e9565b346104645760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261046457602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104645760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610464576113c8612491565b60243573ffffffffffffffffffffffffffffffffffffffff81168103610464576040805167ffffffffffffffff9093166020840190815273ffffffffffffffffffffffffffffffffffffffff909216908301529061142981606081016104ca565b51902060005260036020526040806000205467ffffffffffffffff8251918060d81c835260981c166020820152f35b346104645761146636612512565b9061147081612892565b8061154b575b61150a5761148390612a38565b9060405190602082019283526040820152604081526114a360608261265b565b5190208060005260046020526040600020549081156109cc5760005260046020526000604081205560601c600052600560205260406000206115067f0000000000000000000000000000000000000000000000000000000000000000825461269c565b9055005b61151390612bfe565b6001810180911161023c577f2a35a3240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b5061155581612bfe565b421115611476565b34610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610464576020604051818101906115a18260046126ee565b61010081526115b26101208261265b565b519020604051908152f35b6115c636612512565b6115cf82612cf3565b917f000000000000000000000000000000000000000000000000000000000000000080340361172b575060e0810161160681612789565b9064ffffffffff61164763ffffffff637fffffff7f000000000000000000000000000000000000000000000000000000000000000060011c161680946127d2565b1642116116e5575050611661606063ffffffff92016127c1565b168110156103a95760405160208101908382528260408201526040815261168960608261265b565b5190208060005260046020526040600020546109cc577ffbb72fd2e3566402c336c26d97f06c806deac727e58f9b8adeb8e5a4f942d3d1916040916000526004602052423360601b1782600020558151908152336020820152a2005b64ffffffffff916116f86116fd92612789565b6127d2565b7f691e5682000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b7fcfde14610000000000000000000000000000000000000000000000000000000060005260045260246000fd5b34610464577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161048081126104645761010013610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc360112610464576102043573ffffffffffffffffffffffffffffffffffffffff811680820361046457610224356101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdbc36011261046457610344359167ffffffffffffffff83116104645760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc846004019436030112610464576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9c36011261046457610464359367ffffffffffffffff85116104645760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc866004019636030112610464576118c8612c41565b506104ca6119146118d7612601565b6040805167ffffffffffffffff9092166020830190815273ffffffffffffffffffffffffffffffffffffffff909516908201529182906060820190565b51902060005260036020526040600020549384156109cc576119637f000000000000000000000000000000000000000000000000000000000000000060021c633fffffff1660d887901c61269c565b60e43564ffffffffff81168082036104645782915011156103495763ffffffff61198b61279b565b16611bf7575b5063ffffffff61199f6127ae565b166119ac57610347612dd6565b8173ffffffffffffffffffffffffffffffffffffffff6119ca6126a9565b1603611a13575050906119dc91612d22565b6102843567ffffffffffffffff8116918282036104645767ffffffffffffffff915060981c161115610349575b808080808061033f565b90809293945073ffffffffffffffffffffffffffffffffffffffff611a366126a9565b161115611abe5750506103a95760643563ffffffff8116908181036104645750158015611a9c575b6103a957611a97906040516020810190611a7a826102446126ee565b6101008152611a8b6101208261265b565b51902060006004613031565b611a09565b506102843567ffffffffffffffff811690818103610464575081351415611a5e565b909192611acb9084612d22565b6001830180931161023c5763ffffffff611ae36127ae565b168303611af3575b505050611a09565b60009260643563ffffffff811690818103611bf357508110801590611bd1575b611ba95790611b4c916040516020810190611b30826103646126ee565b6101008152611b416101208261265b565b519020906004613031565b6103643573ffffffffffffffffffffffffffffffffffffffff811690818103611ba557501115611b7d578080611aeb565b807f7ca55c770000000000000000000000000000000000000000000000000000000060049252fd5b8380fd5b6004847f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b506103a43567ffffffffffffffff811690818103611bf3575082351415611b13565b8580fd5b6101043567ffffffffffffffff8116908181036104645767ffffffffffffffff611c1f612601565b16821491821592611cec575b8215611c82575b5050611c58576101e43564ffffffffff8116908181036104645750116103495785611991565b7f8a2c934f0000000000000000000000000000000000000000000000000000000060005260046000fd5b909150600090610144359063ffffffff821690818303611ba55780845283602052604084205482109485611cbe575b5050505050158780611c32565b604095505083526001602052838320915082526020522054611ce1610104612a38565b148780808080611cb1565b91506101443563ffffffff811680820361046457600191500163ffffffff811161023c5763ffffffff80611d1e61279b565b169116141591611c2b565b34610464576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261046457611d61612491565b6101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126104645760243573ffffffffffffffffffffffffffffffffffffffff81168082141590816104645780330361202c5760a43591821515600081611ff3575b81611f2b575b5080611f1a575b156103a9576040805167ffffffffffffffff8716602082019081523392820192909252611e0381606081016104ca565b519020611e0e61262f565b81600052600360205267ffffffffffffffff8060406000205460981c16911611156109cc577affffffffffffffff00000000000000000000000000000000000000611e5761262f565b60981b164260d81b17906000526003602052604060002055604051935061046457825260443567ffffffffffffffff811680910361046457602083015260643567ffffffffffffffff811680910361046457604083015260843567ffffffffffffffff8116809103610464576060830152608082015260c43560a082015260e43560c08201526101043560e08201527f0b21d264cdff551d5c638d6d10c3530aaee75901a74d9ee077651851fb17921061010067ffffffffffffffff33941692a3005b50611f26602486613238565b611dd3565b915050806040517f508495d400000000000000000000000000000000000000000000000000000000815283600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611fe7578092611fb2575b5050151586611dcc565b9091506020823d602011611fdf575b81611fce6020938361265b565b8101031261058c5750518680611fa8565b3d9150611fc1565b604051903d90823e3d90fd5b905060643567ffffffffffffffff811690818103610d7e57506084359067ffffffffffffffff821691828103611ba55750111590611dc6565b7feb0b04e30000000000000000000000000000000000000000000000000000000060005260046000fd5b346104645760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104645760206040517fc53290dc6a795388474fcff9b77853284c0229ad1f9ca7922d328ee0288276028152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101a081126104645761010013610464576101043567ffffffffffffffff8116809103610464576101243567ffffffffffffffff811680910361046457610144359163ffffffff831680930361046457610164356bffffffffffffffffffffffff8116809103610464577f000000000000000000000000000000000000000000000000000000000000000080340361172b575081600052600060205260406000205490816123c6575b60405194610100860186811067ffffffffffffffff8211176112a65760405283865284602087015263ffffffff83166040870152606086015260808501526101843560a08501523360c085015264ffffffffff421660e08501526040516020810190612284816104ca888591909160e064ffffffffff8161010084019567ffffffffffffffff815116855267ffffffffffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601526bffffffffffffffffffffffff608082015116608086015260a081015160a086015273ffffffffffffffffffffffffffffffffffffffff60c08201511660c0860152015116910152565b51902093600182019081831161023c577f2d408386813ecfd7f0ff1c9b989fae787f9d047f7b724ce9a55b6f5339da7f6f926123c19285600052600060205260406000205584600052600160205260406000209060005260205285604060002055856000526002602052604060002060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556040519182918291909160e064ffffffffff8161010084019567ffffffffffffffff815116855267ffffffffffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601526bffffffffffffffffffffffff608082015116608086015260a081015160a086015273ffffffffffffffffffffffffffffffffffffffff60c08201511660c0860152015116910152565b0390a4005b8267ffffffffffffffff6123d8612601565b161480159061243d575b611c585767ffffffffffffffff6123f7612618565b16841161217b5767ffffffffffffffff61240f612618565b7fcc822d3f000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b5082600052600160205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830183811161023c5760005260205260406000205461248a61295e565b14156123e2565b6004359067ffffffffffffffff8216820361046457565b359067ffffffffffffffff8216820361046457565b359063ffffffff8216820361046457565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361046457565b359073ffffffffffffffffffffffffffffffffffffffff8216820361046457565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0161012081126104645761010013610464576004906101043590565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201610240811261046457610100136104645760049161010435916101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc8301126104645761012491610224359067ffffffffffffffff8211610464577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826060920301126104645760040190565b60043567ffffffffffffffff811681036104645790565b60243567ffffffffffffffff811681036104645790565b60643567ffffffffffffffff811681036104645790565b3567ffffffffffffffff811681036104645790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176112a657604052565b9190820180921161023c57565b6102443573ffffffffffffffffffffffffffffffffffffffff811681036104645790565b3573ffffffffffffffffffffffffffffffffffffffff811681036104645790565b60e0809173ffffffffffffffffffffffffffffffffffffffff612710826124f1565b16845267ffffffffffffffff612728602083016124a8565b16602085015267ffffffffffffffff612743604083016124a8565b16604085015267ffffffffffffffff61275e606083016124a8565b1660608501526080810135608085015260a081013560a085015260c081013560c08501520135910152565b3564ffffffffff811681036104645790565b60443563ffffffff811681036104645790565b60643563ffffffff811681036104645790565b3563ffffffff811681036104645790565b9064ffffffffff8091169116019064ffffffffff821161023c57565b6040516127ff6020820180936126ee565b61010081526128106101208261265b565b51902090565b60443563ffffffff811690818103610464576004359167ffffffffffffffff8316808403610464578060005260006020526040600020548210938461285d575b5050505090565b9091929350506000526001602052604060002091506000526020526040600020546128886004612a38565b1438808080612856565b60408101906128a0826127c1565b67ffffffffffffffff6128b283612646565b16600052600060205263ffffffff60406000205491161091826128d457505090565b90915067ffffffffffffffff6128e983612646565b16600052600160205263ffffffff6129056040600020926127c1565b1660005260205261291b60406000205491612a38565b1490565b92919061292b84612892565b8061294d575b156129445761293f93612d80565b600190565b50505050600090565b5061295784612bfe565b4211612931565b604051602081019060043567ffffffffffffffff811680910361046457825260243567ffffffffffffffff811680910361046457604082015260443563ffffffff811680910361046457606082015260643563ffffffff81168091036104645760808201526084356bffffffffffffffffffffffff81168091036104645760a082015260a43560c082015260c43573ffffffffffffffffffffffffffffffffffffffff81168091036104645760e082015260e43564ffffffffff81168091036104645761010082015261010081526128106101208261265b565b604051602081019167ffffffffffffffff612a52826124a8565b16835267ffffffffffffffff612a6a602083016124a8565b16604083015263ffffffff612a81604083016124bd565b16606083015263ffffffff612a98606083016124bd565b1660808301526080810135906bffffffffffffffffffffffff82168203610464576bffffffffffffffffffffffff60e0921660a084015260a081013560c084015273ffffffffffffffffffffffffffffffffffffffff612afa60c083016124f1565b1682840152013564ffffffffff81168091036104645761010082015261010081526128106101208261265b565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561046457016020813591019167ffffffffffffffff8211610464578160051b3603831361046457565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116104645760209260051b809284830137010190565b60e43564ffffffffff811680820361046457612bfb915063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061269c565b90565b64ffffffffff612c1360e0612bfb9301612789565b1663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061269c565b612c4b6004612892565b15612cc95760e43564ffffffffff811681036104645763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016612c998164ffffffffff841661269c565b4211612cab575050612bfb6004612a38565b64ffffffffff821682036104645761099f9164ffffffffff1661269c565b7fc74862730000000000000000000000000000000000000000000000000000000060005260046000fd5b612cfc81612892565b15612cc957612d0a81612bfe565b4211612d1957612bfb90612a38565b61099f90612bfe565b9060643563ffffffff81169081810361046457508210801590612d5e575b6103a957612d5c916040516020810190611b30826102446126ee565b565b506102843567ffffffffffffffff811690818103610464575081351415612d40565b9092919263ffffffff612d95606084016127c1565b168110801590612db6575b6103a957612db0612d5c946127ee565b91613031565b5067ffffffffffffffff612dcc60408601612646565b1683351415612da0565b612de06004612a38565b6044359063ffffffff821691828103610464575060043567ffffffffffffffff8116928382036104645783600052600060205260406000205581600052600260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541690553360005260056020526040600020612e897f000000000000000000000000000000000000000000000000000000000000000060011c825461269c565b90555033917f378f797ed483b07bb7ac5715a2025e17d4c6565b2aa9b3f6e849c5f9baa946b1600080a4565b612ebe81612a38565b63ffffffff612ecf604084016127c1565b1667ffffffffffffffff612ee284612646565b16600052600060205260406000205580600052600260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541690553360005260056020526040600020612f617f000000000000000000000000000000000000000000000000000000000000000060011c825461269c565b905567ffffffffffffffff612f763393612646565b167f378f797ed483b07bb7ac5715a2025e17d4c6565b2aa9b3f6e849c5f9baa946b1600080a4565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610464570180359067ffffffffffffffff821161046457602001918160051b3603831361046457565b91908110156130025760051b0190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b909391929360009360208601916130488388612f9e565b9050869760608601985b61305b8a6127c1565b63ffffffff6001831b911611156130c8577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461309b57600101613052565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b91939597909294969850508214801590613220575b8015613215575b6103a957939184359460009360408201925b8486106131415750505050505060a0830135149182159261311a575b50506103a957565b60809192500135906bffffffffffffffffffffffff82168092036104645714153880613112565b9091929394969560019081838a1c16156000146131c2576131668961048d8688612f9e565b356131a16131788b61048d8a8a612f9e565b60408051602081019586529081018c905260608101939093523560808301528160a081016104ca565b5190205b966131b48961048d8888612f9e565b3501970194939291906130f6565b6131d08961048d8688612f9e565b359061320d6131e38b61048d8a8a612f9e565b60408051602081019586529135908201526060810192909252608082018a90528160a081016104ca565b5190206131a5565b5082821c15156130e4565b508161322f6040830183612f9e565b905014156130dd565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f7995e9e320b89fdf03e9f11aaf84039df304e0935b4b7ae75c7af32cb8bc218960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526132ca60c08261265b565b519020906132da60208401612646565b67ffffffffffffffff6132ef60408601612646565b816132fc60608801612646565b9181604051958160208801987f6136d2d117c145502788daf76de0af6cf6e9827bb4d72e24425aff160ad77fee8a521660408801521660608601521660808401521660a0820152608084013560c082015260a084013560e082015260e081526133676101008261265b565b51902060e0830135917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08311613490576040519060208201927f19010000000000000000000000000000000000000000000000000000000000008452602283015260428201526042815261340060628261265b565b5190209160ff1c601b0180601b1161023c5760209260009260ff608093604051938452168583015260c08601356040830152606082015282805260015afa156107485773ffffffffffffffffffffffffffffffffffffffff60005116801515918261346a57505090565b73ffffffffffffffffffffffffffffffffffffffff91925061348b906126cd565b161490565b505050505060009056",
}

// RoundRoots is an auto generated Go binding around an Ethereum contract.
type RoundRoots struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RoundRoots) GetABI() abi.ABI {
	return c.abi
}

// NewRoundRoots creates a new instance of RoundRoots.
func NewRoundRoots() *RoundRoots {
	parsed, err := RoundRootsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RoundRoots{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RoundRoots) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, uint256 bond_, uint256 fee_, uint32 window_) returns()
func (roundRoots *RoundRoots) PackConstructor(registry_ common.Address, bond_ *big.Int, fee_ *big.Int, window_ uint32) []byte {
	enc, err := roundRoots.abi.Pack("", registry_, bond_, fee_, window_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond() view returns(uint256)
func (roundRoots *RoundRoots) PackBond() []byte {
	enc, err := roundRoots.abi.Pack("bond")
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
func (roundRoots *RoundRoots) TryPackBond() ([]byte, error) {
	return roundRoots.abi.Pack("bond")
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64c9ec6f.
//
// Solidity: function bond() view returns(uint256)
func (roundRoots *RoundRoots) UnpackBond(data []byte) (*big.Int, error) {
	out, err := roundRoots.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChallengeLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda29488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeLeaf((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) returns()
func (roundRoots *RoundRoots) PackChallengeLeaf(p RoundRootsPosting, index *big.Int, leaf RoundRootsLeaf, way RoundRootsWay) []byte {
	enc, err := roundRoots.abi.Pack("challengeLeaf", p, index, leaf, way)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda29488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeLeaf((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) returns()
func (roundRoots *RoundRoots) TryPackChallengeLeaf(p RoundRootsPosting, index *big.Int, leaf RoundRootsLeaf, way RoundRootsWay) ([]byte, error) {
	return roundRoots.abi.Pack("challengeLeaf", p, index, leaf, way)
}

// PackChallengeOmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dd189a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeOmission((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, (uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) parent, address account, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) first, (uint256,bytes32[],uint256[]) firstWay, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) second, (uint256,bytes32[],uint256[]) secondWay) returns()
func (roundRoots *RoundRoots) PackChallengeOmission(p RoundRootsPosting, parent RoundRootsPosting, account common.Address, index *big.Int, first RoundRootsLeaf, firstWay RoundRootsWay, second RoundRootsLeaf, secondWay RoundRootsWay) []byte {
	enc, err := roundRoots.abi.Pack("challengeOmission", p, parent, account, index, first, firstWay, second, secondWay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeOmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dd189a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeOmission((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, (uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) parent, address account, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) first, (uint256,bytes32[],uint256[]) firstWay, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) second, (uint256,bytes32[],uint256[]) secondWay) returns()
func (roundRoots *RoundRoots) TryPackChallengeOmission(p RoundRootsPosting, parent RoundRootsPosting, account common.Address, index *big.Int, first RoundRootsLeaf, firstWay RoundRootsWay, second RoundRootsLeaf, secondWay RoundRootsWay) ([]byte, error) {
	return roundRoots.abi.Pack("challengeOmission", p, parent, account, index, first, firstWay, second, secondWay)
}

// PackChallengeOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b14531.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeOrder((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) first, (uint256,bytes32[],uint256[]) firstWay, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) second, (uint256,bytes32[],uint256[]) secondWay) returns()
func (roundRoots *RoundRoots) PackChallengeOrder(p RoundRootsPosting, index *big.Int, first RoundRootsLeaf, firstWay RoundRootsWay, second RoundRootsLeaf, secondWay RoundRootsWay) []byte {
	enc, err := roundRoots.abi.Pack("challengeOrder", p, index, first, firstWay, second, secondWay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b14531.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeOrder((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) first, (uint256,bytes32[],uint256[]) firstWay, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) second, (uint256,bytes32[],uint256[]) secondWay) returns()
func (roundRoots *RoundRoots) TryPackChallengeOrder(p RoundRootsPosting, index *big.Int, first RoundRootsLeaf, firstWay RoundRootsWay, second RoundRootsLeaf, secondWay RoundRootsWay) ([]byte, error) {
	return roundRoots.abi.Pack("challengeOrder", p, index, first, firstWay, second, secondWay)
}

// PackChallengeSilence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa425250c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeSilence((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index) returns()
func (roundRoots *RoundRoots) PackChallengeSilence(p RoundRootsPosting, index *big.Int) []byte {
	enc, err := roundRoots.abi.Pack("challengeSilence", p, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeSilence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa425250c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeSilence((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index) returns()
func (roundRoots *RoundRoots) TryPackChallengeSilence(p RoundRootsPosting, index *big.Int) ([]byte, error) {
	return roundRoots.abi.Pack("challengeSilence", p, index)
}

// PackChallengeSum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd915777.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeSum((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 level, uint256 index, bytes32 h, (uint256,bytes32[],uint256[]) way, uint256[4] kids) returns()
func (roundRoots *RoundRoots) PackChallengeSum(p RoundRootsPosting, level *big.Int, index *big.Int, h [32]byte, way RoundRootsWay, kids [4]*big.Int) []byte {
	enc, err := roundRoots.abi.Pack("challengeSum", p, level, index, h, way, kids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeSum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd915777.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeSum((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 level, uint256 index, bytes32 h, (uint256,bytes32[],uint256[]) way, uint256[4] kids) returns()
func (roundRoots *RoundRoots) TryPackChallengeSum(p RoundRootsPosting, level *big.Int, index *big.Int, h [32]byte, way RoundRootsWay, kids [4]*big.Int) ([]byte, error) {
	return roundRoots.abi.Pack("challengeSum", p, level, index, h, way, kids)
}

// PackCountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea846a29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countOf(uint64 swarm) view returns(uint256)
func (roundRoots *RoundRoots) PackCountOf(swarm uint64) []byte {
	enc, err := roundRoots.abi.Pack("countOf", swarm)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea846a29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countOf(uint64 swarm) view returns(uint256)
func (roundRoots *RoundRoots) TryPackCountOf(swarm uint64) ([]byte, error) {
	return roundRoots.abi.Pack("countOf", swarm)
}

// UnpackCountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea846a29.
//
// Solidity: function countOf(uint64 swarm) view returns(uint256)
func (roundRoots *RoundRoots) UnpackCountOf(data []byte) (*big.Int, error) {
	out, err := roundRoots.abi.Unpack("countOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (roundRoots *RoundRoots) PackCreditOf(account common.Address) []byte {
	enc, err := roundRoots.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (roundRoots *RoundRoots) TryPackCreditOf(account common.Address) ([]byte, error) {
	return roundRoots.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (roundRoots *RoundRoots) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := roundRoots.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29836e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index) payable returns()
func (roundRoots *RoundRoots) PackDemand(p RoundRootsPosting, index *big.Int) []byte {
	enc, err := roundRoots.abi.Pack("demand", p, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29836e38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index) payable returns()
func (roundRoots *RoundRoots) TryPackDemand(p RoundRootsPosting, index *big.Int) ([]byte, error) {
	return roundRoots.abi.Pack("demand", p, index)
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint256)
func (roundRoots *RoundRoots) PackFee() []byte {
	enc, err := roundRoots.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint256)
func (roundRoots *RoundRoots) TryPackFee() ([]byte, error) {
	return roundRoots.abi.Pack("fee")
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint256)
func (roundRoots *RoundRoots) UnpackFee(data []byte) (*big.Int, error) {
	out, err := roundRoots.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4bc9b6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalAt((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(uint256)
func (roundRoots *RoundRoots) PackFinalAt(p RoundRootsPosting) []byte {
	enc, err := roundRoots.abi.Pack("finalAt", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4bc9b6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalAt((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(uint256)
func (roundRoots *RoundRoots) TryPackFinalAt(p RoundRootsPosting) ([]byte, error) {
	return roundRoots.abi.Pack("finalAt", p)
}

// UnpackFinalAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4bc9b6a.
//
// Solidity: function finalAt((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(uint256)
func (roundRoots *RoundRoots) UnpackFinalAt(data []byte) (*big.Int, error) {
	out, err := roundRoots.abi.Unpack("finalAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0621d0aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function force(uint64 swarm, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf) returns()
func (roundRoots *RoundRoots) PackForce(swarm uint64, leaf RoundRootsLeaf) []byte {
	enc, err := roundRoots.abi.Pack("force", swarm, leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0621d0aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function force(uint64 swarm, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf) returns()
func (roundRoots *RoundRoots) TryPackForce(swarm uint64, leaf RoundRootsLeaf) ([]byte, error) {
	return roundRoots.abi.Pack("force", swarm, leaf)
}

// PackForcedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3edc1b74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forcedOf(uint64 swarm, address account) view returns(uint256 time, uint64 rewarded)
func (roundRoots *RoundRoots) PackForcedOf(swarm uint64, account common.Address) []byte {
	enc, err := roundRoots.abi.Pack("forcedOf", swarm, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForcedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3edc1b74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forcedOf(uint64 swarm, address account) view returns(uint256 time, uint64 rewarded)
func (roundRoots *RoundRoots) TryPackForcedOf(swarm uint64, account common.Address) ([]byte, error) {
	return roundRoots.abi.Pack("forcedOf", swarm, account)
}

// ForcedOfOutput serves as a container for the return parameters of contract
// method ForcedOf.
type ForcedOfOutput struct {
	Time     *big.Int
	Rewarded uint64
}

// UnpackForcedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3edc1b74.
//
// Solidity: function forcedOf(uint64 swarm, address account) view returns(uint256 time, uint64 rewarded)
func (roundRoots *RoundRoots) UnpackForcedOf(data []byte) (ForcedOfOutput, error) {
	out, err := roundRoots.abi.Unpack("forcedOf", data)
	outstruct := new(ForcedOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Time = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rewarded = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5e83dbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOf((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) pure returns(bytes32)
func (roundRoots *RoundRoots) PackHashOf(p RoundRootsPosting) []byte {
	enc, err := roundRoots.abi.Pack("hashOf", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5e83dbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOf((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) pure returns(bytes32)
func (roundRoots *RoundRoots) TryPackHashOf(p RoundRootsPosting) ([]byte, error) {
	return roundRoots.abi.Pack("hashOf", p)
}

// UnpackHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5e83dbd.
//
// Solidity: function hashOf((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) pure returns(bytes32)
func (roundRoots *RoundRoots) UnpackHashOf(data []byte) ([32]byte, error) {
	out, err := roundRoots.abi.Unpack("hashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf81b6a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holds((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) view returns(bool)
func (roundRoots *RoundRoots) PackHolds(p RoundRootsPosting, index *big.Int, leaf RoundRootsLeaf, way RoundRootsWay) []byte {
	enc, err := roundRoots.abi.Pack("holds", p, index, leaf, way)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf81b6a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holds((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) view returns(bool)
func (roundRoots *RoundRoots) TryPackHolds(p RoundRootsPosting, index *big.Int, leaf RoundRootsLeaf, way RoundRootsWay) ([]byte, error) {
	return roundRoots.abi.Pack("holds", p, index, leaf, way)
}

// UnpackHolds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf81b6a2.
//
// Solidity: function holds((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) view returns(bool)
func (roundRoots *RoundRoots) UnpackHolds(data []byte) (bool, error) {
	out, err := roundRoots.abi.Unpack("holds", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e3681af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inList((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(bool)
func (roundRoots *RoundRoots) PackInList(p RoundRootsPosting) []byte {
	enc, err := roundRoots.abi.Pack("inList", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e3681af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inList((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(bool)
func (roundRoots *RoundRoots) TryPackInList(p RoundRootsPosting) ([]byte, error) {
	return roundRoots.abi.Pack("inList", p)
}

// UnpackInList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e3681af.
//
// Solidity: function inList((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(bool)
func (roundRoots *RoundRoots) UnpackInList(data []byte) (bool, error) {
	out, err := roundRoots.abi.Unpack("inList", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ce155d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFinal((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(bool)
func (roundRoots *RoundRoots) PackIsFinal(p RoundRootsPosting) []byte {
	enc, err := roundRoots.abi.Pack("isFinal", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ce155d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFinal((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(bool)
func (roundRoots *RoundRoots) TryPackIsFinal(p RoundRootsPosting) ([]byte, error) {
	return roundRoots.abi.Pack("isFinal", p)
}

// UnpackIsFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7ce155d.
//
// Solidity: function isFinal((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) view returns(bool)
func (roundRoots *RoundRoots) UnpackIsFinal(data []byte) (bool, error) {
	out, err := roundRoots.abi.Unpack("isFinal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (roundRoots *RoundRoots) PackKind() []byte {
	enc, err := roundRoots.abi.Pack("kind")
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
func (roundRoots *RoundRoots) TryPackKind() ([]byte, error) {
	return roundRoots.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (roundRoots *RoundRoots) UnpackKind(data []byte) ([32]byte, error) {
	out, err := roundRoots.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLeafHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x322cbca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leafHash((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf) pure returns(bytes32)
func (roundRoots *RoundRoots) PackLeafHash(leaf RoundRootsLeaf) []byte {
	enc, err := roundRoots.abi.Pack("leafHash", leaf)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeafHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x322cbca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leafHash((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf) pure returns(bytes32)
func (roundRoots *RoundRoots) TryPackLeafHash(leaf RoundRootsLeaf) ([]byte, error) {
	return roundRoots.abi.Pack("leafHash", leaf)
}

// UnpackLeafHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x322cbca3.
//
// Solidity: function leafHash((address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf) pure returns(bytes32)
func (roundRoots *RoundRoots) UnpackLeafHash(data []byte) ([32]byte, error) {
	out, err := roundRoots.abi.Unpack("leafHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bc338c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) parent, uint64 swarm, uint64 round, uint32 count, uint96 sum, bytes32 root) payable returns()
func (roundRoots *RoundRoots) PackPost(parent RoundRootsPosting, swarm uint64, round uint64, count uint32, sum *big.Int, root [32]byte) []byte {
	enc, err := roundRoots.abi.Pack("post", parent, swarm, round, count, sum, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01bc338c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) parent, uint64 swarm, uint64 round, uint32 count, uint96 sum, bytes32 root) payable returns()
func (roundRoots *RoundRoots) TryPackPost(parent RoundRootsPosting, swarm uint64, round uint64, count uint32, sum *big.Int, root [32]byte) ([]byte, error) {
	return roundRoots.abi.Pack("post", parent, swarm, round, count, sum, root)
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ad0ef15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index) returns()
func (roundRoots *RoundRoots) PackRefund(p RoundRootsPosting, index *big.Int) []byte {
	enc, err := roundRoots.abi.Pack("refund", p, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ad0ef15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index) returns()
func (roundRoots *RoundRoots) TryPackRefund(p RoundRootsPosting, index *big.Int) ([]byte, error) {
	return roundRoots.abi.Pack("refund", p, index)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (roundRoots *RoundRoots) PackRegistry() []byte {
	enc, err := roundRoots.abi.Pack("registry")
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
func (roundRoots *RoundRoots) TryPackRegistry() ([]byte, error) {
	return roundRoots.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (roundRoots *RoundRoots) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := roundRoots.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a859422.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) returns()
func (roundRoots *RoundRoots) PackRelease(p RoundRootsPosting) []byte {
	enc, err := roundRoots.abi.Pack("release", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a859422.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p) returns()
func (roundRoots *RoundRoots) TryPackRelease(p RoundRootsPosting) ([]byte, error) {
	return roundRoots.abi.Pack("release", p)
}

// PackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde006ab3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function show((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) returns()
func (roundRoots *RoundRoots) PackShow(p RoundRootsPosting, index *big.Int, leaf RoundRootsLeaf, way RoundRootsWay) []byte {
	enc, err := roundRoots.abi.Pack("show", p, index, leaf, way)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde006ab3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function show((uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) p, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way) returns()
func (roundRoots *RoundRoots) TryPackShow(p RoundRootsPosting, index *big.Int, leaf RoundRootsLeaf, way RoundRootsWay) ([]byte, error) {
	return roundRoots.abi.Pack("show", p, index, leaf, way)
}

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window() view returns(uint32)
func (roundRoots *RoundRoots) PackWindow() []byte {
	enc, err := roundRoots.abi.Pack("window")
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
func (roundRoots *RoundRoots) TryPackWindow() ([]byte, error) {
	return roundRoots.abi.Pack("window")
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461645bf.
//
// Solidity: function window() view returns(uint32)
func (roundRoots *RoundRoots) UnpackWindow(data []byte) (uint32, error) {
	out, err := roundRoots.abi.Unpack("window", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address account) returns()
func (roundRoots *RoundRoots) PackWithdraw(account common.Address) []byte {
	enc, err := roundRoots.abi.Pack("withdraw", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address account) returns()
func (roundRoots *RoundRoots) TryPackWithdraw(account common.Address) ([]byte, error) {
	return roundRoots.abi.Pack("withdraw", account)
}

// RoundRootsDemanded represents a Demanded event raised by the RoundRoots contract.
type RoundRootsDemanded struct {
	Hash    [32]byte
	Index   *big.Int
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RoundRootsDemandedEventName = "Demanded"

// ContractEventName returns the user-defined event name.
func (RoundRootsDemanded) ContractEventName() string {
	return RoundRootsDemandedEventName
}

// UnpackDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Demanded(bytes32 indexed hash, uint256 index, address account)
func (roundRoots *RoundRoots) UnpackDemandedEvent(log *types.Log) (*RoundRootsDemanded, error) {
	event := "Demanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != roundRoots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundRootsDemanded)
	if len(log.Data) > 0 {
		if err := roundRoots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range roundRoots.abi.Events[event].Inputs {
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

// RoundRootsForced represents a Forced event raised by the RoundRoots contract.
type RoundRootsForced struct {
	Swarm   uint64
	Account common.Address
	Leaf    RoundRootsLeaf
	Raw     *types.Log // Blockchain specific contextual infos
}

const RoundRootsForcedEventName = "Forced"

// ContractEventName returns the user-defined event name.
func (RoundRootsForced) ContractEventName() string {
	return RoundRootsForcedEventName
}

// UnpackForcedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forced(uint64 indexed swarm, address indexed account, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf)
func (roundRoots *RoundRoots) UnpackForcedEvent(log *types.Log) (*RoundRootsForced, error) {
	event := "Forced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != roundRoots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundRootsForced)
	if len(log.Data) > 0 {
		if err := roundRoots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range roundRoots.abi.Events[event].Inputs {
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

// RoundRootsOverthrown represents a Overthrown event raised by the RoundRoots contract.
type RoundRootsOverthrown struct {
	Swarm      uint64
	Hash       [32]byte
	Challenger common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const RoundRootsOverthrownEventName = "Overthrown"

// ContractEventName returns the user-defined event name.
func (RoundRootsOverthrown) ContractEventName() string {
	return RoundRootsOverthrownEventName
}

// UnpackOverthrownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Overthrown(uint64 indexed swarm, bytes32 indexed hash, address indexed challenger)
func (roundRoots *RoundRoots) UnpackOverthrownEvent(log *types.Log) (*RoundRootsOverthrown, error) {
	event := "Overthrown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != roundRoots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundRootsOverthrown)
	if len(log.Data) > 0 {
		if err := roundRoots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range roundRoots.abi.Events[event].Inputs {
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

// RoundRootsPosted represents a Posted event raised by the RoundRoots contract.
type RoundRootsPosted struct {
	Swarm   uint64
	Round   uint64
	Hash    [32]byte
	Posting RoundRootsPosting
	Raw     *types.Log // Blockchain specific contextual infos
}

const RoundRootsPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (RoundRootsPosted) ContractEventName() string {
	return RoundRootsPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(uint64 indexed swarm, uint64 indexed round, bytes32 indexed hash, (uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40) posting)
func (roundRoots *RoundRoots) UnpackPostedEvent(log *types.Log) (*RoundRootsPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != roundRoots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundRootsPosted)
	if len(log.Data) > 0 {
		if err := roundRoots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range roundRoots.abi.Events[event].Inputs {
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

// RoundRootsShown represents a Shown event raised by the RoundRoots contract.
type RoundRootsShown struct {
	Hash  [32]byte
	Index *big.Int
	Leaf  RoundRootsLeaf
	Way   RoundRootsWay
	Raw   *types.Log // Blockchain specific contextual infos
}

const RoundRootsShownEventName = "Shown"

// ContractEventName returns the user-defined event name.
func (RoundRootsShown) ContractEventName() string {
	return RoundRootsShownEventName
}

// UnpackShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Shown(bytes32 indexed hash, uint256 index, (address,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32) leaf, (uint256,bytes32[],uint256[]) way)
func (roundRoots *RoundRoots) UnpackShownEvent(log *types.Log) (*RoundRootsShown, error) {
	event := "Shown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != roundRoots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundRootsShown)
	if len(log.Data) > 0 {
		if err := roundRoots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range roundRoots.abi.Events[event].Inputs {
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

// RoundRootsWithdrawn represents a Withdrawn event raised by the RoundRoots contract.
type RoundRootsWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RoundRootsWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (RoundRootsWithdrawn) ContractEventName() string {
	return RoundRootsWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address to, uint256 amount)
func (roundRoots *RoundRoots) UnpackWithdrawnEvent(log *types.Log) (*RoundRootsWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != roundRoots.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RoundRootsWithdrawn)
	if len(log.Data) > 0 {
		if err := roundRoots.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range roundRoots.abi.Events[event].Inputs {
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
func (roundRoots *RoundRoots) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return roundRoots.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return roundRoots.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["NotAfter"].ID.Bytes()[:4]) {
		return roundRoots.UnpackNotAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["NotInList"].ID.Bytes()[:4]) {
		return roundRoots.UnpackNotInListError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["NotYou"].ID.Bytes()[:4]) {
		return roundRoots.UnpackNotYouError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return roundRoots.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["NothingWrong"].ID.Bytes()[:4]) {
		return roundRoots.UnpackNothingWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return roundRoots.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return roundRoots.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return roundRoots.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return roundRoots.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], roundRoots.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return roundRoots.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// RoundRootsBadParameters represents a BadParameters error raised by the RoundRoots contract.
type RoundRootsBadParameters struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func RoundRootsBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (roundRoots *RoundRoots) UnpackBadParametersError(raw []byte) (*RoundRootsBadParameters, error) {
	out := new(RoundRootsBadParameters)
	if err := roundRoots.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsBadProof represents a BadProof error raised by the RoundRoots contract.
type RoundRootsBadProof struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func RoundRootsBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (roundRoots *RoundRoots) UnpackBadProofError(raw []byte) (*RoundRootsBadProof, error) {
	out := new(RoundRootsBadProof)
	if err := roundRoots.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsNotAfter represents a NotAfter error raised by the RoundRoots contract.
type RoundRootsNotAfter struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAfter(uint64 round)
func RoundRootsNotAfterErrorID() common.Hash {
	return common.HexToHash("0xcc822d3fe94e997efbb90983f845571651e4f1ece96b69b9fee494a9b7858475")
}

// UnpackNotAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAfter(uint64 round)
func (roundRoots *RoundRoots) UnpackNotAfterError(raw []byte) (*RoundRootsNotAfter, error) {
	out := new(RoundRootsNotAfter)
	if err := roundRoots.abi.UnpackIntoInterface(out, "NotAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsNotInList represents a NotInList error raised by the RoundRoots contract.
type RoundRootsNotInList struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInList()
func RoundRootsNotInListErrorID() common.Hash {
	return common.HexToHash("0xc74862735c888a2da3b16c49c152ab45a4d6ba649755481cbe55aaf2931c7e28")
}

// UnpackNotInListError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInList()
func (roundRoots *RoundRoots) UnpackNotInListError(raw []byte) (*RoundRootsNotInList, error) {
	out := new(RoundRootsNotInList)
	if err := roundRoots.abi.UnpackIntoInterface(out, "NotInList", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsNotYou represents a NotYou error raised by the RoundRoots contract.
type RoundRootsNotYou struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYou()
func RoundRootsNotYouErrorID() common.Hash {
	return common.HexToHash("0xeb0b04e3fceb1ec5ee3fc28cd0f80e194ea7620a0572dd6d6dbe76f3f52972e1")
}

// UnpackNotYouError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYou()
func (roundRoots *RoundRoots) UnpackNotYouError(raw []byte) (*RoundRootsNotYou, error) {
	out := new(RoundRootsNotYou)
	if err := roundRoots.abi.UnpackIntoInterface(out, "NotYou", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsNothingToDo represents a NothingToDo error raised by the RoundRoots contract.
type RoundRootsNothingToDo struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo()
func RoundRootsNothingToDoErrorID() common.Hash {
	return common.HexToHash("0x5c52a8685c474c69637a8bd0989a1142629129e3293bd9aa6468eff5dd643948")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo()
func (roundRoots *RoundRoots) UnpackNothingToDoError(raw []byte) (*RoundRootsNothingToDo, error) {
	out := new(RoundRootsNothingToDo)
	if err := roundRoots.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsNothingWrong represents a NothingWrong error raised by the RoundRoots contract.
type RoundRootsNothingWrong struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWrong()
func RoundRootsNothingWrongErrorID() common.Hash {
	return common.HexToHash("0xe04906663a10b5b4d4ede5232cb878d3f180f5e43c4f1932ae6c4ceb9f080ccd")
}

// UnpackNothingWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWrong()
func (roundRoots *RoundRoots) UnpackNothingWrongError(raw []byte) (*RoundRootsNothingWrong, error) {
	out := new(RoundRootsNothingWrong)
	if err := roundRoots.abi.UnpackIntoInterface(out, "NothingWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsTooEarly represents a TooEarly error raised by the RoundRoots contract.
type RoundRootsTooEarly struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 from)
func RoundRootsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 from)
func (roundRoots *RoundRoots) UnpackTooEarlyError(raw []byte) (*RoundRootsTooEarly, error) {
	out := new(RoundRootsTooEarly)
	if err := roundRoots.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsTooLate represents a TooLate error raised by the RoundRoots contract.
type RoundRootsTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func RoundRootsTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (roundRoots *RoundRoots) UnpackTooLateError(raw []byte) (*RoundRootsTooLate, error) {
	out := new(RoundRootsTooLate)
	if err := roundRoots.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsTransferFailed represents a TransferFailed error raised by the RoundRoots contract.
type RoundRootsTransferFailed struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed()
func RoundRootsTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x90b8ec1877afffd816d05d9b13947f3ff18ec5851c38bad15ec2b710f92391b1")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed()
func (roundRoots *RoundRoots) UnpackTransferFailedError(raw []byte) (*RoundRootsTransferFailed, error) {
	out := new(RoundRootsTransferFailed)
	if err := roundRoots.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsWrongParent represents a WrongParent error raised by the RoundRoots contract.
type RoundRootsWrongParent struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent()
func RoundRootsWrongParentErrorID() common.Hash {
	return common.HexToHash("0x8a2c934f981192f1c08ce53bddcc469444e9d0c627ca5cfba53adda7b5973d21")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent()
func (roundRoots *RoundRoots) UnpackWrongParentError(raw []byte) (*RoundRootsWrongParent, error) {
	out := new(RoundRootsWrongParent)
	if err := roundRoots.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RoundRootsWrongValue represents a WrongValue error raised by the RoundRoots contract.
type RoundRootsWrongValue struct {
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 want)
func RoundRootsWrongValueErrorID() common.Hash {
	return common.HexToHash("0xcfde1461dbd5c4818ac4f9f0e212e11b515f06eb86a3f7bc7c67901154911599")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 want)
func (roundRoots *RoundRoots) UnpackWrongValueError(raw []byte) (*RoundRootsWrongValue, error) {
	out := new(RoundRootsWrongValue)
	if err := roundRoots.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
