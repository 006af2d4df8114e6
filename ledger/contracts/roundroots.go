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
	Bin: "0x6101003461017357601f613b0e38819003918201601f19168301916001600160401b03831184841017610178578084926080946040528339810103126101735780516001600160a01b0381169190829003610173576020810151606060408301519201519263ffffffff841680850361017357811590811561016a575b8115610161575b8115610156575b506101455760805260a05260c05260e05260405161397f908161018f823960805181818161085101528181610f79015281816114d7015261238d015260a051818181611061015281816111a00152818161254f015281816133c5015261349d015260c051818181610ba501528181610ce40152818161181a01526118d6015260e051818181610af901528181610e25015281816116ad0152818161192001528181611c7d0152818161310d0152818161315301526131a00152f35b63a18a709360e01b60005260046000fd5b60049150103861008a565b84159150610083565b8315915061007c565b600080fd5b634e487b7160e01b600052604160045260246000fdfe6080604052600436101561001257600080fd5b6000803560e01c806301bc338c146124be57806304baa00b146124655780630621d0aa1461211c5780630dd189a414611aa557806329836e38146118c0578063322cbca31461185e5780633ad0ef15146117975780633edc1b74146116d1578063461645bf1461167257806351cff8d91461141b57806359b14531146111c357806364c9ec6f1461116a57806375807250146111075780637a85942214610f9d5780637b10399914610f2e5780639e3681af14610ef2578063a425250c14610dcb578063a7ce155d14610d6a578063af81b6a214610d43578063c5e83dbd14610d07578063ddca3f4314610cae578063de006ab314610a9a578063ea846a2914610a44578063eda2948814610653578063f4bc9b6a1461060f5763fd9157771461013b57600080fd5b34610608577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610200811261060b576101001361060857610164359061012435610144356101043567ffffffffffffffff851161060657846004019260607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8736030112610602573661020411610602576101d6613179565b506024860193836101e78683613503565b60643563ffffffff8116808214159b9350908a5b8c6105fe576001811b831115610267577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461023a576001016101fb565b60248c7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b9150506102748288612ba5565b148015906105e6575b80156105db575b6105b35783359788948a93604401915b8385106104b357505050505060a435149081159161048b575b50610463576102cd63ffffffff6102c2612ce6565b166001841b90612ba5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161043657821c11156103f657159081156103cb575b506103a3576101a435906fffffffffffffffffffffffffffffffff8211159182610385575b8261036d575b5050610345575b61034261333b565b80f35b807fe04906660000000000000000000000000000000000000000000000000000000060049252fd5b61037d9192506101e43590612ba5565b148280610333565b6fffffffffffffffffffffffffffffffff6101e4351115925061032d565b6004827f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b9050604051602081019060806101848337608081526103eb60a082612b35565b519020141583610308565b5015908161042d575b501561033a57807fe04906660000000000000000000000000000000000000000000000000000000060049252fd5b905015826103ff565b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004857f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b9050608435906bffffffffffffffffffffffff82168092036104af571415866102ad565b8680fd5b9091929395946001908189891c1615600014610560576104dd886104d78587613503565b90613557565b356105406104ef8a6104d78989613503565b60408051602081019586529081018b905260608101939093523560808301528160a081015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612b35565b5190205b95610553886104d78787613503565b3501960193929190610294565b61056e886104d78587613503565b35906105ab6105818a6104d78989613503565b60408051602081019586529135908201526060810192909252608082018990528160a08101610514565b519020610544565b6004897f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b5084811c1515610284565b50806105f56044840186613503565b9050141561027d565b8b80fd5b8480fd5b835b80fd5b5080fd5b5034610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085750602061064b6130ef565b604051908152f35b50346106085761066236612a29565b61066e84939594613258565b5061067882612d26565b9060208101916106888383613503565b60608701989150875b61069a8a612cf9565b63ffffffff6001831b91161115610707577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146106da57600101610691565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8114801590610a2c575b8015610a21575b6108fd5783359485946000936040820192905b84861061094d5750505050505060a08501351490811591610927575b506108fd5761075583612b20565b916080810135151592836108ce575b836107e7575b836107d3575b50826107b2575b5050610788576107869061341a565b005b7fe04906660000000000000000000000000000000000000000000000000000000060005260046000fd5b67ffffffffffffffff91925060406107ca9101612b20565b16148280610777565b819350906107e09161371d565b9184610770565b92506107f281612c05565b73ffffffffffffffffffffffffffffffffffffffff604051917f508495d400000000000000000000000000000000000000000000000000000000835216600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108c25760009161088b575b5015159261076a565b90506020813d6020116108ba575b816108a660209383612b35565b810103126108b5575185610882565b600080fd5b3d9150610899565b6040513d6000823e3d90fd5b92506108dc60408201612b20565b67ffffffffffffffff806108f260608501612b20565b169116111592610764565b7f7ca55c770000000000000000000000000000000000000000000000000000000060005260046000fd5b90506080840135906bffffffffffffffffffffffff82168092036108b557141584610747565b9091929394969560019081838a1c16156000146109ce57610972896104d78688613503565b356109ad6109848b6104d78a8a613503565b60408051602081019586529081018c905260608101939093523560808301528160a08101610514565b5190205b966109c0896104d78888613503565b35019701949392919061072b565b6109dc896104d78688613503565b3590610a196109ef8b6104d78a8a613503565b60408051602081019586529135908201526060810192909252608082018a90528160a08101610514565b5190206109b1565b5081811c1515610718565b5080610a3b6040860186613503565b90501415610711565b50346106085760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857604060209167ffffffffffffffff610a8a61296b565b1681528083522054604051908152f35b503461060857610aa936612a29565b939291610ab583612f70565b92604051602081019085825283604082015260408152610ad6606082612b35565b519020808652600460205260408620548015610c865764ffffffffff90610b29907f000000000000000000000000000000000000000000000000000000000000000060021c633fffffff16908316612d0a565b16804211610c5b57509573ffffffffffffffffffffffffffffffffffffffff610b9460c0847ff3de60c5793c1c4412f92602e544633fccadc015c69d133989995d5357884fca98999a610b81868a8a610c559a6132e5565b8b5260046020528a604081205501612c05565b168752600560205260408720610bcb7f00000000000000000000000000000000000000000000000000000000000000008254612ba5565b9055610be260405194859485526020850190612c26565b6101406101208401528035610140840152610c24610c19610c06602084018461305f565b60606101608801526101a08701916130b2565b91604081019061305f565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec0858403016101808601526130b2565b0390a280f35b7f691e5682000000000000000000000000000000000000000000000000000000008752600452602486fd5b6004877f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b503461060857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085750602061064b612e96565b5034610608576020610d60610d5736612a29565b92919091612e57565b6040519015158152f35b5034610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085750610da4612d4e565b80610db7575b6020906040519015158152f35b506020610dc26130ef565b42119050610daa565b503461060857610dda366129ec565b610de382613258565b906040519060208201928352604082015260408152610e03606082612b35565b5190208252600460205260408220548015610eca5764ffffffffff90610e55907f000000000000000000000000000000000000000000000000000000000000000060021c633fffffff16908316612d0a565b1680421115610e6857506103429061341a565b8281600160249301809111610e9f577f2a35a324000000000000000000000000000000000000000000000000000000008252600452fd5b507f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004837f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b5034610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857506020610d60612d4e565b503461060857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857610fd6612e96565b808252600260205260ff604083205416156110df57610ff3612d4e565b806110ce575b6110905781526002602052604081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905560c43573ffffffffffffffffffffffffffffffffffffffff81169081810361108c575081526005602052604081206110877f00000000000000000000000000000000000000000000000000000000000000008254612ba5565b905580f35b8280fd5b60248261109b6130ef565b60018101809111610e9f577f2a35a324000000000000000000000000000000000000000000000000000000008252600452fd5b506110d76130ef565b421115610ff9565b6004827f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b50346106085760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857604060209173ffffffffffffffffffffffffffffffffffffffff6111596129a8565b168152600583522054604051908152f35b503461060857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610608577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610360811261060b576101001361060857610104356101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc36011261060b576102243567ffffffffffffffff811161108c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82600401923603011261108c576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdbc36011261108c57610344359067ffffffffffffffff82116106065760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610606576112e2613179565b5060643563ffffffff811690818103611417575083108015906113f5575b6113cd5761133890604051602081019061131c82610124612c26565b610100815261132d61012082612b35565b519020846004613596565b600182018092116113a057906113519160040190613287565b6101243573ffffffffffffffffffffffffffffffffffffffff81169081810361108c575073ffffffffffffffffffffffffffffffffffffffff611392612be1565b16116103455761034261333b565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004847f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b506101643567ffffffffffffffff811690818103611417575081351415611300565b8580fd5b50346106085760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085773ffffffffffffffffffffffffffffffffffffffff6114686129a8565b16908181526005602052604081205480156110df5782829383526005602052826040812055604051907f6da61d1e00000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611667578492839261160f575b509282939183927fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb6040805173ffffffffffffffffffffffffffffffffffffffff85168152856020820152a25af13d1561160a573d67ffffffffffffffff81116115dd57604051906115a360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183612b35565b81528260203d92013e5b156115b55780f35b807f90b8ec180000000000000000000000000000000000000000000000000000000060049252fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6115ad565b915091506020813d60201161165f575b8161162c60209383612b35565b8101031261165a575173ffffffffffffffffffffffffffffffffffffffff8116810361165a57839182611509565b505050fd5b3d915061161f565b6040513d86823e3d90fd5b503461060857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346106085760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085761170961296b565b60243573ffffffffffffffffffffffffffffffffffffffff8116810361108c576040805167ffffffffffffffff9093166020840190815273ffffffffffffffffffffffffffffffffffffffff90921683820152918291849161176e8160608101610514565b51902081526003602052205467ffffffffffffffff8251918060d81c835260981c166020820152f35b5034610608576117a6366129ec565b906117b081612dca565b8061184c575b611840576117c390612f70565b9060405190602082019283526040820152604081526117e3606082612b35565b51902080825260046020526040822054908115610eca578252600460205281604081205560601c81526005602052604081206110877f00000000000000000000000000000000000000000000000000000000000000008254612ba5565b8261109b602492613136565b5061185681613136565b4211156117b6565b5034610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261060857506020604051818101906118a4826004612c26565b61010081526118b561012082612b35565b519020604051908152f35b506118ca366129ec565b6118d382613258565b917f0000000000000000000000000000000000000000000000000000000000000000803403611a7a575060e0810161190a81612cc1565b9064ffffffffff61194b63ffffffff637fffffff7f000000000000000000000000000000000000000000000000000000000000000060011c16168094612d0a565b164211611a36575050611965606063ffffffff9201612cf9565b16811015611a0e5760405160208101908382528260408201526040815261198d606082612b35565b519020808452600460205260408420546119e6577ffbb72fd2e3566402c336c26d97f06c806deac727e58f9b8adeb8e5a4f942d3d19160409185526004602052423360601b17828620558151908152336020820152a280f35b6004847f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b6004837f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b64ffffffffff611a51602493611a4c8994612cc1565b612d0a565b7f691e568200000000000000000000000000000000000000000000000000000000835216600452fd5b7fcfde1461000000000000000000000000000000000000000000000000000000008552600452602484fd5b5034610608577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610480811261060b5761010013610608576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc360112610608576102043573ffffffffffffffffffffffffffffffffffffffff811680820361108c57610224356101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdbc36011261060657610344359167ffffffffffffffff83116106025760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc846004019436030112610602576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9c36011261060257610464359367ffffffffffffffff85116114175760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86600401963603011261141757611c16613179565b50610514611c62611c25612adb565b6040805167ffffffffffffffff9092166020830190815273ffffffffffffffffffffffffffffffffffffffff909516908201529182906060820190565b5190208552600360205260408520549384156120f457611caf7f000000000000000000000000000000000000000000000000000000000000000060021c633fffffff1660d887901c612ba5565b60e43564ffffffffff8116808203611fc85782915011156120cc5763ffffffff611cd7612cd3565b16611f3f575b5063ffffffff611ceb612ce6565b16611cfa575b8561034261333b565b8173ffffffffffffffffffffffffffffffffffffffff611d18612be1565b1603611d6157505090611d2a91613287565b6102843567ffffffffffffffff8116918282036106065767ffffffffffffffff915060981c161115610345575b3880808080611cf1565b90809293945073ffffffffffffffffffffffffffffffffffffffff611d84612be1565b161115611e0b5750506103a35760643563ffffffff8116908181036106065750158015611de9575b6103a357611de4906040516020810190611dc882610244612c26565b6101008152611dd961012082612b35565b519020836004613596565b611d57565b506102843567ffffffffffffffff811690818103610606575081351415611dac565b919092611e189082613287565b60018101809111611f125763ffffffff611e30612ce6565b168103611e40575b505050611d57565b60643563ffffffff81169081810361141757508110801590611ef0575b6113cd5790611e96916040516020810190611e7a82610364612c26565b6101008152611e8b61012082612b35565b519020906004613596565b6103643573ffffffffffffffffffffffffffffffffffffffff81169081810361060657501115611ec857388080611e38565b807f7ca55c770000000000000000000000000000000000000000000000000000000060049252fd5b506103a43567ffffffffffffffff811690818103611417575082351415611e5d565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6101043567ffffffffffffffff811690818103611fc85767ffffffffffffffff611f67612adb565b16821491821592612062575b8215611ff4575b5050611fcc576101e43564ffffffffff811690818103611fc8575011611fa05738611cdd565b6004867fe0490666000000000000000000000000000000000000000000000000000000008152fd5b8880fd5b6004877f8a2c934f000000000000000000000000000000000000000000000000000000008152fd5b909150610144359063ffffffff82169081830361205e57808b528a60205260408b20548210938461202c575b50505050153880611f7a565b9091929350508952600160205260408920915088526020526040872054612054610104612f70565b1438808080612020565b8a80fd5b91506101443563ffffffff811680820361205e57600191500163ffffffff811161209f5763ffffffff80612094612cd3565b169116141591611f73565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004877fe0490666000000000000000000000000000000000000000000000000000000008152fd5b6004867f5c52a868000000000000000000000000000000000000000000000000000000008152fd5b5034610608576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085761215561296b565b6101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261060b5760243573ffffffffffffffffffffffffffffffffffffffff81168082141590816106025780330361243d5760a4359182151580612402575b80612341575b80612330575b15612308576040805167ffffffffffffffff87166020820190815233928201929092526121f48160608101610514565b5190206121ff612b09565b818852600360205267ffffffffffffffff8060408a205460981c1691161115610c86577affffffffffffffff00000000000000000000000000000000000000612246612b09565b60981b164260d81b1790875260036020526040872055604051935061060257825260443567ffffffffffffffff811680910361060257602083015260643567ffffffffffffffff811680910361060257604083015260843567ffffffffffffffff8116809103610602576060830152608082015260c43560a082015260e43560c08201526101043560e08201527f0b21d264cdff551d5c638d6d10c3530aaee75901a74d9ee077651851fb17921061010067ffffffffffffffff33941692a380f35b6004867f7ca55c77000000000000000000000000000000000000000000000000000000008152fd5b5061233c60248661371d565b6121c4565b5050846040517f508495d400000000000000000000000000000000000000000000000000000000815282600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156123f75787916123c5575b5015156121be565b90506020813d6020116123ef575b816123e060209383612b35565b810103126104af5751386123bd565b3d91506123d3565b6040513d89823e3d90fd5b5060643567ffffffffffffffff81169081810361243957506084359067ffffffffffffffff821691828103611fc8575011156121b8565b8780fd5b6004857feb0b04e3000000000000000000000000000000000000000000000000000000008152fd5b503461060857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106085760206040517fc53290dc6a795388474fcff9b77853284c0229ad1f9ca7922d328ee0288276028152f35b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016101a0811261060b5761010013610608576101043567ffffffffffffffff811680910361060b576101243567ffffffffffffffff811680910361108c57610144359163ffffffff83168093036106065761016435926bffffffffffffffffffffffff8416809403610602577f000000000000000000000000000000000000000000000000000000000000000080340361294057508185528460205260408520549384612826575b60405191610100830183811067ffffffffffffffff8211176127f95760405283835284602084015263ffffffff86166040840152606083015260808201526101843560a08201523360c082015264ffffffffff421660e0820152604051602081019061269281610514858591909160e064ffffffffff8161010084019567ffffffffffffffff815116855267ffffffffffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601526bffffffffffffffffffffffff608082015116608086015260a081015160a086015273ffffffffffffffffffffffffffffffffffffffff60c08201511660c0860152015116910152565b51902093600181018082116127cc57916127c6917f2d408386813ecfd7f0ff1c9b989fae787f9d047f7b724ce9a55b6f5339da7f6f9385895288602052604089205584885260016020526040882090885260205285604088205585875260026020526040872060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556040519182918291909160e064ffffffffff8161010084019567ffffffffffffffff815116855267ffffffffffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff60608201511660608601526bffffffffffffffffffffffff608082015116608086015260a081015160a086015273ffffffffffffffffffffffffffffffffffffffff60c08201511660c0860152015116910152565b0390a480f35b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b8267ffffffffffffffff612838612adb565b16148015906128c3575b61289b5767ffffffffffffffff612857612af2565b1684116125895760248667ffffffffffffffff612872612af2565b7fcc822d3f00000000000000000000000000000000000000000000000000000000835216600452fd5b6004867f8a2c934f000000000000000000000000000000000000000000000000000000008152fd5b508286526001602052604086207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8601868111612913578752602052604086205461290c612e96565b1415612842565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7fcfde1461000000000000000000000000000000000000000000000000000000008652600452602485fd5b6004359067ffffffffffffffff821682036108b557565b359067ffffffffffffffff821682036108b557565b359063ffffffff821682036108b557565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036108b557565b359073ffffffffffffffffffffffffffffffffffffffff821682036108b557565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0161012081126108b557610100136108b5576004906101043590565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc820161024081126108b557610100136108b55760049161010435916101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc8301126108b55761012491610224359067ffffffffffffffff82116108b5577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826060920301126108b55760040190565b60043567ffffffffffffffff811681036108b55790565b60243567ffffffffffffffff811681036108b55790565b60643567ffffffffffffffff811681036108b55790565b3567ffffffffffffffff811681036108b55790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612b7657604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b91908201809211612bb257565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b6102443573ffffffffffffffffffffffffffffffffffffffff811681036108b55790565b3573ffffffffffffffffffffffffffffffffffffffff811681036108b55790565b60e0809173ffffffffffffffffffffffffffffffffffffffff612c48826129cb565b16845267ffffffffffffffff612c6060208301612982565b16602085015267ffffffffffffffff612c7b60408301612982565b16604085015267ffffffffffffffff612c9660608301612982565b1660608501526080810135608085015260a081013560a085015260c081013560c08501520135910152565b3564ffffffffff811681036108b55790565b60443563ffffffff811681036108b55790565b60643563ffffffff811681036108b55790565b3563ffffffff811681036108b55790565b9064ffffffffff8091169116019064ffffffffff8211612bb257565b604051612d37602082018093612c26565b6101008152612d4861012082612b35565b51902090565b60443563ffffffff8116908181036108b5576004359167ffffffffffffffff83168084036108b55780600052600060205260406000205482109384612d95575b5050505090565b909192935050600052600160205260406000209150600052602052604060002054612dc06004612f70565b1438808080612d8e565b6040810190612dd882612cf9565b67ffffffffffffffff612dea83612b20565b16600052600060205263ffffffff6040600020549116109182612e0c57505090565b90915067ffffffffffffffff612e2183612b20565b16600052600160205263ffffffff612e3d604060002092612cf9565b16600052602052612e5360406000205491612f70565b1490565b929190612e6384612dca565b80612e85575b15612e7c57612e77936132e5565b600190565b50505050600090565b50612e8f84613136565b4211612e69565b604051602081019060043567ffffffffffffffff81168091036108b557825260243567ffffffffffffffff81168091036108b557604082015260443563ffffffff81168091036108b557606082015260643563ffffffff81168091036108b55760808201526084356bffffffffffffffffffffffff81168091036108b55760a082015260a43560c082015260c43573ffffffffffffffffffffffffffffffffffffffff81168091036108b55760e082015260e43564ffffffffff81168091036108b5576101008201526101008152612d4861012082612b35565b604051602081019167ffffffffffffffff612f8a82612982565b16835267ffffffffffffffff612fa260208301612982565b16604083015263ffffffff612fb960408301612997565b16606083015263ffffffff612fd060608301612997565b1660808301526080810135906bffffffffffffffffffffffff821682036108b5576bffffffffffffffffffffffff60e0921660a084015260a081013560c084015273ffffffffffffffffffffffffffffffffffffffff61303260c083016129cb565b1682840152013564ffffffffff81168091036108b5576101008201526101008152612d4861012082612b35565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156108b557016020813591019167ffffffffffffffff82116108b5578160051b360383136108b557565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116108b55760209260051b809284830137010190565b60e43564ffffffffff81168082036108b557613133915063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612ba5565b90565b64ffffffffff61314b60e06131339301612cc1565b1663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612ba5565b6131836004612dca565b1561322e5760e43564ffffffffff811681036108b55763ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166131d18164ffffffffff8416612ba5565b42116131e35750506131336004612f70565b64ffffffffff821682036108b5576132019164ffffffffff16612ba5565b7f691e56820000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7fc74862730000000000000000000000000000000000000000000000000000000060005260046000fd5b61326181612dca565b1561322e5761326f81613136565b421161327e5761313390612f70565b61320190613136565b9060643563ffffffff8116908181036108b5575082108015906132c3575b6108fd576132c1916040516020810190611e7a82610244612c26565b565b506102843567ffffffffffffffff8116908181036108b55750813514156132a5565b9092919263ffffffff6132fa60608401612cf9565b16811080159061331b575b6108fd576133156132c194612d26565b91613596565b5067ffffffffffffffff61333160408601612b20565b1683351415613305565b6133456004612f70565b6044359063ffffffff8216918281036108b5575060043567ffffffffffffffff8116928382036108b55783600052600060205260406000205581600052600260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905533600052600560205260406000206133ee7f000000000000000000000000000000000000000000000000000000000000000060011c8254612ba5565b90555033917f378f797ed483b07bb7ac5715a2025e17d4c6565b2aa9b3f6e849c5f9baa946b1600080a4565b61342381612f70565b63ffffffff61343460408401612cf9565b1667ffffffffffffffff61344784612b20565b16600052600060205260406000205580600052600260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905533600052600560205260406000206134c67f000000000000000000000000000000000000000000000000000000000000000060011c8254612ba5565b905567ffffffffffffffff6134db3393612b20565b167f378f797ed483b07bb7ac5715a2025e17d4c6565b2aa9b3f6e849c5f9baa946b1600080a4565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156108b5570180359067ffffffffffffffff82116108b557602001918160051b360383136108b557565b91908110156135675760051b0190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b909391929360009360208601916135ad8388613503565b9050869760608601985b6135c08a612cf9565b63ffffffff6001831b91161115613600577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146106da576001016135b7565b91939597909294969850508214801590613705575b80156136fa575b6108fd57939184359460009360408201925b8486106136795750505050505060a08301351491821592613652575b50506108fd57565b60809192500135906bffffffffffffffffffffffff82168092036108b5571415388061364a565b9091929394969560019081838a1c16156000146136d15761369e896104d78688613503565b356136b06109848b6104d78a8a613503565b5190205b966136c3896104d78888613503565b35019701949392919061362e565b6136df896104d78688613503565b35906136f26109ef8b6104d78a8a613503565b5190206136b4565b5082821c151561361c565b50816137146040830183613503565b90501415613615565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f7995e9e320b89fdf03e9f11aaf84039df304e0935b4b7ae75c7af32cb8bc218960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526137af60c082612b35565b519020906137bf60208401612b20565b67ffffffffffffffff6137d460408601612b20565b816137e160608801612b20565b9181604051958160208801987f6136d2d117c145502788daf76de0af6cf6e9827bb4d72e24425aff160ad77fee8a521660408801521660608601521660808401521660a0820152608084013560c082015260a084013560e082015260e0815261384c61010082612b35565b51902060e0830135917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316917f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08311613975576040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526138e5606282612b35565b5190209160ff1c601b0180601b11612bb25760209260009260ff608093604051938452168583015260c08601356040830152606082015282805260015afa156108c25773ffffffffffffffffffffffffffffffffffffffff60005116801515918261394f57505090565b73ffffffffffffffffffffffffffffffffffffffff91925061397090612c05565b161490565b505050505060009056",
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
