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

// TasksAttempt is an auto generated low-level Go binding around an user-defined struct.
type TasksAttempt struct {
	Solver common.Address
	Ending uint8
	Bad    uint8
	Forced bool
	Kept   *big.Int
}

// TasksClaim is an auto generated low-level Go binding around an user-defined struct.
type TasksClaim struct {
	Computation [32]byte
	Inputs      [32]byte
	Post        [32]byte
	Said        [32]byte
	Result      [32]byte
}

// TasksDisclosure is an auto generated low-level Go binding around an user-defined struct.
type TasksDisclosure struct {
	Submitted  TasksClaim
	Actual     TasksClaim
	Salt       [32]byte
	Secret     [32]byte
	Entropy    [32]byte
	Signature  []byte
	Divergence TasksDivergence
}

// TasksDivergence is an auto generated low-level Go binding around an user-defined struct.
type TasksDivergence struct {
	Before        [32]byte
	Wrong         [32]byte
	Right         [32]byte
	BeforeInWrong []byte
	BeforeInRight []byte
	WrongSiblings []byte
	RightSiblings []byte
}

// TasksTask is an auto generated low-level Go binding around an user-defined struct.
type TasksTask struct {
	Solver     common.Address
	Phase      uint8
	Attempt    uint16
	Block      uint32
	Clock      *big.Int
	Luck       [32]byte
	Claim      [32]byte
	Mix        [32]byte
	Candidates uint32
	Head       uint32
	Tail       uint32
	Drawn      uint8
	Approved   uint8
	Rejected   uint8
	Missing    uint8
	Forced     uint8
	Fixed      bool
	Lent       bool
	Hold       *big.Int
	Game       [32]byte
	Turn       *big.Int
}

// TasksTerms is an auto generated low-level Go binding around an user-defined struct.
type TasksTerms struct {
	Submitter        common.Address
	Nonce            uint64
	Program          [32]byte
	Plan             [32]byte
	Pre              [32]byte
	Inputs           [32]byte
	Steps            uint32
	Verifiers        uint16
	ErrorBps         uint16
	OpenUntil        *big.Int
	ComputeSeconds   uint32
	VerifySeconds    uint32
	ChallengeSeconds uint32
	Reward           *big.Int
	Fee              *big.Int
	Jackpot          *big.Int
	SolverBond       *big.Int
	VerifierBond     *big.Int
}

// TasksVerifier is an auto generated low-level Go binding around an user-defined struct.
type TasksVerifier struct {
	Commitment *big.Int
	Status     uint8
	Share      uint8
}

// TasksMetaData contains all meta data concerning the Tasks contract.
var TasksMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stake_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"game_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"window_\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadParameters\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadReveal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Busy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEntropy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPlain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYou\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"Unarmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumTasks.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumTasks.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongValue\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Challenged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"Convicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"forced\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"step\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structTasks.Claim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"Disclosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"attempt\",\"type\":\"uint256\"}],\"name\":\"Enlisted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Expired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"entropy\",\"type\":\"bytes32\"}],\"name\":\"Fixed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"game\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"}],\"name\":\"GameStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"attempt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"openUntil\",\"type\":\"uint256\"}],\"name\":\"Reopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"SecretRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumTasks.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashed\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"attempt\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structTasks.Claim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seal\",\"type\":\"bytes32\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"attempt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"submitBy\",\"type\":\"uint256\"}],\"name\":\"Taken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"indexed\":false,\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"TaskCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"VerdictCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumTasks.Status\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"work\",\"type\":\"bytes32\"}],\"name\":\"VerdictRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"attempt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"verifiers\",\"type\":\"address[]\"}],\"name\":\"VerifiersDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"arm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"}],\"name\":\"attemptKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"}],\"name\":\"attemptOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"enumTasks.Ending\",\"name\":\"ending\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"bad\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"forced\",\"type\":\"bool\"},{\"internalType\":\"uint88\",\"name\":\"kept\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Attempt\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"challenge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"challengerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commitVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"deadlines\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"secretBy\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitBy\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealBy\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"discloseBy\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"challengeBy\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"delist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"internalType\":\"structTasks.Claim\",\"name\":\"submitted\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"internalType\":\"structTasks.Claim\",\"name\":\"actual\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entropy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wrong\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"right\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"beforeInWrong\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"beforeInRight\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"wrongSiblings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"rightSiblings\",\"type\":\"bytes\"}],\"internalType\":\"structTasks.Divergence\",\"name\":\"divergence\",\"type\":\"tuple\"}],\"internalType\":\"structTasks.Disclosure\",\"name\":\"d\",\"type\":\"tuple\"}],\"name\":\"disclose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"}],\"name\":\"drawnOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"enlist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"fixEntropy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"game\",\"outputs\":[{\"internalType\":\"contractDisputeGame\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"lapse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entropy\",\"type\":\"bytes32\"}],\"name\":\"luckOutcome\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"forced\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"step\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractIPayouts\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"releaseChallenger\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"secret\",\"type\":\"bytes32\"}],\"name\":\"revealSecret\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"enumTasks.Status\",\"name\":\"verdict\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"work\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"revealVerdict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"settleGame\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"settleRefuted\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"settleVerifier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"steps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"step\",\"type\":\"uint256\"}],\"name\":\"shareOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"skip\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"contractStake\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"opening\",\"type\":\"bytes\"}],\"name\":\"start\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"computation\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"said\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"internalType\":\"structTasks.Claim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"seal\",\"type\":\"bytes32\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"luck\",\"type\":\"bytes32\"}],\"name\":\"take\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"taskOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"solver\",\"type\":\"address\"},{\"internalType\":\"enumTasks.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"block_\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"clock\",\"type\":\"uint40\"},{\"internalType\":\"bytes32\",\"name\":\"luck\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"mix\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"candidates\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"head\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tail\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"drawn\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"approved\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"rejected\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"missing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"forced\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fixed_\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"lent\",\"type\":\"bool\"},{\"internalType\":\"uint88\",\"name\":\"hold\",\"type\":\"uint88\"},{\"internalType\":\"bytes32\",\"name\":\"game\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"turn\",\"type\":\"uint40\"}],\"internalType\":\"structTasks.Task\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"attempt\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"verifierOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint216\",\"name\":\"commitment\",\"type\":\"uint216\"},{\"internalType\":\"enumTasks.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"share\",\"type\":\"uint8\"}],\"internalType\":\"structTasks.Verifier\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"plan\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"steps\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"verifiers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"errorBps\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"openUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"computeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"verifySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"challengeSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"reward\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"jackpot\",\"type\":\"uint96\"},{\"internalType\":\"uint88\",\"name\":\"solverBond\",\"type\":\"uint88\"},{\"internalType\":\"uint88\",\"name\":\"verifierBond\",\"type\":\"uint88\"}],\"internalType\":\"structTasks.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Tasks",
	Bin: "0x61014080604052346102dc5760808161619e80380380916100208285610316565b8339810103126102dc576100338161034f565b906100406020820161034f565b606061004e6040840161034f565b9201519163ffffffff8316938484036102dc576001600160a01b0316938415908115610304575b81156102f2575b81156102e9575b5061024e5760808490526001600160a01b0391821660a0819052911660c05260e0919091526040516364c9ec6f60e01b815290602090829060049082905afa9081156102a5576000916102b1575b50610100526040516329ef59eb60e11b815290602090829060049082905afa9081156102a55760009161025f575b5061ffff612328911680610120521161024e57604051615e3a9081610364823960805181818161040701528181610c36015281816110da01528181611a0e01528181611cde01528181611e740152818161210c015281816122700152818161232601528181612f010152818161341a015281816138a201528181613b5b0152818161431f015281816146d301528181614c9701528181614d6c0152614e5a015260a0518181816106010152818161149a015281816137d00152818161427001526157d9015260c05181818161174e0152611bb0015260e051818181611ca401528181612208015281816122e1015281816127f9015281816155ec0152818161563f015281816156c8015261570c015261010051818181610c7d0152818161106b015281816121bd015281816128ee01528181612f4e0152818161387701526142fd01526101205181615c500152f35b63a18a709360e01b60005260046000fd5b6020813d60201161029d575b8161027860209383610316565b8101031261029957519061ffff82168203610296575061ffff6100ff565b80fd5b5080fd5b3d915061026b565b6040513d6000823e3d90fd5b90506020813d6020116102e1575b816102cc60209383610316565b810103126102dc575160046100d1565b600080fd5b3d91506102bf565b90501538610083565b6001600160a01b03831615915061007c565b6001600160a01b038416159150610075565b601f909101601f19168101906001600160401b0382119082101761033957604052565b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b03821682036102dc5756fe6080604052600436101561001257600080fd5b6000803560e01c8063039ef1441461354057806304baa00b14613505578063088cecde146131ca578063171cf17e146131ac5780631793714314612f9e578063214a7b4714612e5057806321e016081461276557806322b656ba14612710578063234bdfaa146123d157806325027d4c146121715780632b34f6ef14611ee15780632fd5abc814611d0d5780633a4b66f114611cc8578063461645bf14611c8757806351cff8d914611b475780635d54d80d14611afd57806368430b86146118f45780636ef6406d146118b8578063758072501461187f578063778247b61461177d5780637b103999146117385780638703699314611146578063886ef8e01461104457806389e3cdef14610de85780638b30b24f14610d265780638b54937014610ce257806398c2ea6214610b495780639bb7673b14610ae5578063a5828de114610aac578063a8e2509914610a91578063a90f630d14610a4d578063a96862e614610a1e578063ab3bc61414610932578063c038bd2814610630578063c3fe3e28146105eb578063ca7d5a9c146105bb578063da7bddac146104c2578063efcaad5c14610396578063f1ba3414146103565763f4c143cc146101d557600080fd5b3461034f5736600319016103008112610352576102401361034f5760a03661024319011261034f576102e435610209615273565b80546001600160a01b0381163303610340576102279060d81c61597c565b60a4358015159081610332575b50610303578060ff600461ffff93015460881c16156102f4575b805460ff60a01b1916600360a01b17815561026f4363ffffffff1682613ee5565b61028064ffffffffff421682613e9f565b6040516020810190610291826140a2565b8560c082015260c081526102a660e082613684565b51902060028201555460a81c16916040519283526102c6602084016140a2565b60c08301527f39187e4cf8d26b5f6876b4df1bb3c8a5449f5fba5588e4c61ac653e922c47e1260e03393a380f35b6102fe8184615b9a565b61024e565b6040516339bac5cd60e11b8152602060048201526006602482015265696e7075747360d01b6044820152606490fd5b905061026435141538610234565b63eb0b04e360e01b8552600485fd5b80fd5b5080fd5b503461034f5760209061037261036b366135dc565b92916150df565b825260048352604082209082528252604060018060a01b0391205416604051908152f35b503461034f5761024036600319011261034f576103c461ffff6103b761522d565b5460a81c909116906150df565b815260026020908152604080832033600090815292529020805460d81c60ff1660088110156104ae5760018103610496575080546001600160e01b0319169055807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610437613f08565b90803b1561049257604051637eee288d60e01b81529183918391829084908290610465903360048401613f4a565b03925af18015610487576104765750f35b8161048091613684565b61034f5780f35b6040513d84823e3d90fd5b5050fd5b826104ac602492630d64047360e21b8352613601565bfd5b634e487b7160e01b83526021600452602483fd5b503461034f57606036600319011261034f576104dc613572565b604435906001600160a01b03821682036105b75761051590836040805161050281613669565b82815282602082015201526004356150df565b82526002602052604082209060018060a01b031660005260205260406000206040519061054182613669565b546001600160d81b038116825291602082019060d884901c60ff169060088210156105a357509261059a8260609560ff945283604086019360e01c1683526040519460018060d81b03905116855251602085019061360f565b51166040820152f35b634e487b7160e01b81526021600452602490fd5b8280fd5b503461034f57606036600319011261034f5760206105e0604435602435600435615120565b60ff60405191168152f35b503461034f578060031936011261034f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461034f5761024036600319011261034f5761064b6151b2565b80549061066f61066a6106608460d81c6155c6565b5050509190615761565b61597c565b600481019081549263ffffffff84169283158015610923575b6109145761ffff610697613fcb565b168410156109025783945b8563ffffffff6106b06136a7565b16106108df575b60ff60601b1916606086901b60ff60601b161790556106dd9060a81c61ffff16856150df565b926106e781615109565b936106f56040519586613684565b81855261070182615109565b602086019490601f1901368637875b838110610795575050505061ffff905460a81c1660405192604084019184526040602085015251809152606083019190855b8181106107765750505090807f4bde6d9e49715a278e9ce79d94138183676f4ac1ca46b90f91c7afce4ae53039920390a280f35b82516001600160a01b0316845260209384019390920191600101610742565b6107d86107d2600387015460405160208101918252846040820152604081526107bf606082613684565b5190206107cc8486613707565b90613feb565b82613df6565b838a52600360209081526040808c20838d529091528a20546001600160a01b031690828103610873575b50838a52600260209081526040808c206001600160a01b038416600090815292529020805461ffff60d81b191660e084901b60ff60e01b1617600360d81b179055875182101561085f57600582901b880160200152600101610710565b634e487b7160e01b8a52603260045260248afd5b848b52600360208181526040808e20868f528252808e2054888f52838352818f20948f52938252808e2080546001600160a01b03199081166001600160a01b0396871617909155888f52928252808e20868f529091528c20805490911691831691909117905538610802565b94506106dd9161ffff9163ffffffff6108f66136a7565b169691935091506106b7565b61ffff61090d613fcb565b16946106a2565b630b8a550d60e31b8752600487fd5b5060ff8560601c161515610688565b503461034f5761096761ffff61097b61094a366135a7565b9290610971610958826151f8565b96909654928360d81c90615697565b505050905061597c565b60a81c16836150df565b835260026020908152604080852033600090815292529020805490919060d81c60ff166008811015610a0a57600381036109f4575081546001600160e01b03191660289190911c17600160da1b17905533907fa969eecb6b4e5de6abaa2787f4eed2cf670e1b4d4558994efa5c5bc9e0e820ce8380a380f35b846104ac602492630d64047360e21b8352613601565b634e487b7160e01b85526021600452602485fd5b503461034f57604036600319011261034f576020610a45610a3d613572565b6004356150df565b604051908152f35b503461034f5736600319016102808112610352576102401361034f57610a7161355b565b610264356001600160a01b03811681036105b757610a8e91614aa4565b80f35b503461034f5761024036600319011261034f57610a8e6145b0565b503461034f57602090610ac161036b366135dc565b825260038352604082209082528252604060018060a01b0391205416604051908152f35b503461034f5736600319016102608112610352576102401361034f57610244356001600160401b03811161035257366023820112156103525760048101356001600160401b0381116105b75736602482840101116105b7576024610a8e9201614171565b503461034f5761024036600319011261034f57610b64615152565b90815491610b81610b778460d81c6155c6565b935050505061597c565b336001600160a01b03841614610cd35763ffffffff60048201610bcf61ffff825496848860401c16978560401b610bb78a61412d565b60401b16908660401b191617845560a81c16856150df565b86526004602090815260408088208789528252872080546001600160a01b031916331790559054901c16831480610cc7575b610ca9575b506040519182527f1ab79e3abd3f9f7b018d688e8481d3f1d0102198091b3826924989ce3af1445060203393a3807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610ca65781604051809263282d3fdf60e01b82528183816104657f0000000000000000000000000000000000000000000000000000000000000000336004840161373c565b50fd5b600601805464ffffffffff19164264ffffffffff1617905538610c06565b50600581015415610c01565b63eb0b04e360e01b8452600484fd5b503461034f5761024036600319011261034f57610cfd615273565b9060ff600483015460881c16610d175790610a8e91615b9a565b630b8a550d60e31b8352600483fd5b503461034f5761024036600319011261034f5761ffff610d74610d4761522d565b610d57819492945460d81c615761565b805460ff60a01b1916600560a01b179081905560a81c16826150df565b8252600160205260408220805460ff60a01b1916600160a21b179055610d9861590f565b6001600160a01b03610da8613e03565b1683526005602052610dbf60408420918254613df6565b90557f3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc68280a280f35b503461034f57610df7366135a7565b90610e01816151f8565b919092610e20610e178454938460d81c90615697565b5050505061597c565b61ffff8260a81c1690610e3382866150df565b928387526002602052604080882060009060018060a01b0333168252602052209283549060ff8260d81c166008811015611030576001810361101a5750604051602081019160a08352600660c0830152651cd958dc995d60d21b60e083015289604083015260608201523360808201528460a082015260e08152610eb961010082613684565b51902060281c6001600160d81b039091160361100b5760038501918254918215610f8e575b506040516020810191825233604082015260408152610efe606082613684565b519020189055805460ff60d81b1916600160d91b1790558352600360205260408320600491909101805463ffffffff808216929190610f3c8461412d565b63ffffffff19909216911617905583526020526040822080546001600160a01b03191633908117909155907fc5fbac1f27039d60dfe7816063514363e7ae509e1d5c40f6138b33c21b40fcfb8380a380f35b63ffffffff91925060b81c1680431115610ffc5740908115610fb1575b38610ede565b90506000194301438111610fe857604051602081019140825244604082015260408152610fdf606082613684565b51902090610fab565b634e487b7160e01b88526011600452602488fd5b632041a21560e11b8852600488fd5b638ff14e0d60e01b8752600487fd5b896104ac602492630d64047360e21b8352613601565b634e487b7160e01b8a52602160045260248afd5b503461034f5761024036600319011261034f5761105f615152565b600481018054909392507f00000000000000000000000000000000000000000000000000000000000000009060981c6001600160581b0316818110156111375783946110b76110bd9260018060581b03851690613757565b90613770565b60068201805464ffffffffff19164264ffffffffff1617905590547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811692911690823b15611132576104659284928360405180968195829463282d3fdf60e01b84526004840161373c565b505050fd5b630b8a550d60e31b8452600484fd5b503461034f5736600319016102608112610352576102401361034f57610244356001600160401b0381116103525780600401906101e060031982360301126105b75761066a6111936151b2565b805491936111b16111a760d885901c6155c6565b9892509250615761565b6111ba8261599a565b61171b5760a48101916111cc83615aa0565b936111d684615aa0565b60405160208101916060835260046080830152631cd9585b60e21b60a08301526040820152610144850135606082015260a0815261121560c082613684565b519020604051602081019161122a838c6140ce565b60c082015260c0815261123e60e082613684565b5190209060028301918254036116fd5761016484013590604051602081019160808352600460a0830152636c75636b60e01b60c08301528a604083015260018060a01b0316606082015282608082015260c0815261129d60e082613684565b519020906101848501359160405160208101918252836040820152604081526112c7606082613684565b51902060018501540361170c57906112de9161400b565b96909586156116ee57506112f2878a615ac0565b60048301805460ff8160601c16806116b2575b5050505b6040519061010082016001600160401b0381118382101761169e57906101a49392916040528b63ffffffff88886020860194604087016060880190608089019261010460a08b019560c08c01978a895260e08d019a8b526064358d52358b52608435845260c4810135855260e4810135865201358552866113886136a7565b16865260018060401b031687526040519760208901997f46e753e1ff236d58378c6825c0c0214d4d672b2024af7c87aae54754c91fdf018b525160408a01525160608901525160808801525160a08701525160c08601525160e0850152511661010083015260018060401b03905116610120820152610120815261140e61014082613684565b51902080915560405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f259d736f86cb5fc6015ead7a39ffeccfa972709d560e97cf6d84ebec369aca6160408201527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a5606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a081526114ce60c082613684565b5190209060405190602082019261190160f01b845260228301526042820152604281526114fc606282613684565b51902092019161150c83896140fb565b916041830361168f578260401161168b576020820135926fa2a8918ca85bafe22016d0b997e4df60600160ff1b03841161167c57806040101561166857908b92916020116105b75760209360809260408135918151948552013560f81c868401526040830152606082015282805260015afa1561165d5787516001600160a01b0316801561164e5781546001600160a01b03160361163f57805460ff60a01b198116600160a21b179091556001600160a01b0316957f7c9b0410c58130232f0ad29d4d31b704fceaee50029cb06ebf50a0d3057dc2ff9493610120939092611614926115f891906140fb565b92839260405197889615158752602087015260408601906140ce565b61010060e085015281610100850152848401378181018301889052601f01601f19168101030190a380f35b635cd5d23360e01b8852600488fd5b635cd5d23360e01b8952600489fd5b6040513d89823e3d90fd5b634e487b7160e01b8c52603260045260248cfd5b635cd5d23360e01b8c5260048cfd5b8a80fd5b635cd5d23360e01b8b5260048bfd5b634e487b7160e01b8c52604160045260248cfd5b6116d76116d28b60ff60801b9363ffffffff6116cc6136a7565b16615120565b61372a565b60801b169060ff60801b1916179055388080611305565b6116f78a615aa0565b14611309575b638ff14e0d60e01b8a5260048afd5b638ff14e0d60e01b8b5260048bfd5b6396fe8cdd60e01b87526024876104ac60a086901c60ff16613583565b503461034f578060031936011261034f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461034f57604036600319011261034f576117c861179a613572565b8260806040516117a98161361c565b82815282602082015282604082015282606082015201526004356150df565b815260016020526040812090604051906117e18261361c565b82546001600160a01b0381168352602083019161180560a083901c60ff1684613d6e565b604084019460ff8360a81c16865260ff606086019360b01c16151583526001808060581b039101541692608085019384526040519460018060a01b039051168552519060058210156105a357506020840152925160ff16604083015291511515606082015290516001600160581b0316608082015260a090f35b503461034f57602036600319011261034f576020906040906001600160a01b036118a76135c6565b168152600583522054604051908152f35b503461034f5736600319016102808112610352576102401361034f5760406118e6610264356102443561400b565b825191151582526020820152f35b503461034f57611903366135a7565b919061190e81613e4a565b8083528260205260408320805460ff8160a01c1660068110159081611ae957600181141580611adb575b611ac55761ffff61194b60e08801613fdc565b1615610914576001600160a01b0361196287613e19565b163314918215611a9c575b50506103405761ffff6119849160a81c16836150df565b845260026020908152604080862033600090815292529020805460d81c60ff16956008871015611a885786611a725781546001600160e01b03191660289190911c17600160d81b1790555460405160a89190911c61ffff16815292935083923391907f43eccc7fc2a43f1715a76016efc68b5d7706545d2fb467d481471b53dd7505c090602090a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690611a449061022001613f36565b90803b156104925760405163282d3fdf60e01b81529183918391829084908290610465903360048401613f4a565b630d64047360e21b86526024866104ac89613601565b634e487b7160e01b86526021600452602486fd5b909150611a885760021480611ab3575b388061196d565b50336001600160a01b03821614611aac565b866104ac6024926396fe8cdd60e01b8352613583565b508691506002811415611938565b634e487b7160e01b87526021600452602487fd5b503461034f5736600319016102608112610352576102401361034f5760a0611b27610244356155c6565b926040929192519485526020850152604084015260608301526080820152f35b503461034f57602036600319011261034f576001600160a01b03611b696135c6565b1690818152600560205260408120548015611c7857828293835260056020528260408120556040516336d30e8f60e11b815281600482015260208160248160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315611c6d578493849384938492611c3c575b507fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60405180611c1786868361373c565b0390a25af1611c24613f8c565b5015611c2d5780f35b6312171d8360e31b8152600490fd5b611c5f91925060203d602011611c66575b611c578183613684565b810190613f6d565b9038611be6565b503d611c4d565b6040513d86823e3d90fd5b630b8a550d60e31b8252600482fd5b503461034f578060031936011261034f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461034f578060031936011261034f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461034f57611d1c366135a7565b9190611d2781613e4a565b808352826020526040832060ff815460a01c166006811015610a0a5760018103611ecb57508054611d5a8160d81c61597c565b8515611ebc576001600160a01b03611d7185613e19565b1633146103405761ffff611d899160a81c16836150df565b8452600260209081526040808620336000908152925290205460d81c60ff16946008861015610a0a5785611ea65781546001600160a81b0319163317600160a11b1782559394508493611de24363ffffffff1683613ee5565b611e0e64ffffffffff611e0763ffffffff611e0061014089016136f6565b1642613df6565b1683613e9f565b6001820155611e34610200600483019460ff60881b19865416865501936110b785613f36565b54906040519161ffff8160a81c16835260d81c60208301527f4ee3a8d35315201be330108e1f45509b371caf3279a905f5ce0a9fc95525116360403393a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690611a4490613f36565b630d64047360e21b85526024856104ac88613601565b638ff14e0d60e01b8552600485fd5b846104ac6024926396fe8cdd60e01b8352613583565b503461034f5761024036600319011261034f57611efc6151b2565b8092919254611f1a611f108260d81c6155c6565b5050915050615761565b611f238261599a565b15610d1757600482018054600160981b600160f01b031981168255604051919560989190911c6001600160581b0316936001600160a01b0393909316929091611f6b8161361c565b83815260208101600381526040820187815260608301908882526080840192898452611f9f61ffff875460a81c16886150df565b8a52600160205260408a20945185546001600160a01b0319166001600160a01b03919091161785555160058110156110305790611fe0600194939286613d7a565b518454915161ffff60a81b1990921660a89190911b60ff60a81b161790151560b01b60ff60b01b161783555191810180546001600160581b0319166001600160581b03605884901b93909303939093169190911691909117905580546001600160a81b031916600160a01b17815563ffffffff610144359081169081810361216d575061206d9042613df6565b956101243564ffffffffff8116908181036121695781891061215f575b505061209d64ffffffffff881683613e9f565b815461ffff8160a81c1661ffff8114610fe857600080516020615dda83398151915293604093899a9361ffff9360018560a81b910160a81b16908460a81b191617825589600383015589600283015560018060881b031981541690555460a81c169082519182526020820152a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691823b156111325761046592849283604051809681958294637eee288d60e01b84526004840161373c565b509650388061208a565b8780fd5b8680fd5b503461034f5761024036600319011261034f5761218c615152565b919060058301546123c25760048301549263ffffffff8460401c1663ffffffff8560201c1614610d175791928392907f00000000000000000000000000000000000000000000000000000000000000009060981c6001600160581b031681116122cf5761223361222e64ffffffffff60068501541663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613df6565b615761565b61223d82846152ee565b604051939092906001600160a01b03841690600080516020615dfa8339815191528780a3546001600160a01b03908116927f000000000000000000000000000000000000000000000000000000000000000090911690813b156122cb5785856122b8829682968395630bfac59960e41b855260048501613ec2565b03925af180156104875761047657505080f35b8580fd5b60068201549293509164ffffffffff167f0000000000000000000000000000000000000000000000000000000000000000612318916403fffffffc61222e9260021b1690613df6565b8361232382856152ee565b927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156105b757604051637eee288d60e01b8152918391839182908490829061237b908b6004840161373c565b03925af1801561048757612395575b5050610a8e92615394565b8161239f91613684565b6123aa57833861238a565b8380fd5b634e487b7160e01b86526011600452602486fd5b633ef3337560e01b8252600482fd5b503461034f57602036600319011261034f57806102806040516123f38161364d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015201526004358152806020526040812090604051916124918361364d565b80546001600160a01b038116845260a081901c60ff1660068110156126fc579160069164ffffffffff93602087015261ffff8160a81c16604087015263ffffffff8160b81c16606087015260d81c6080860152600181015460a0860152600281015460c0860152600381015460e0860152600481015463ffffffff811661010087015263ffffffff8160201c1661012087015263ffffffff8160401c1661014087015260ff8160601c1661016087015260ff8160681c1661018087015260ff8160701c166101a087015260ff8160781c166101c087015260ff8160801c166101e087015260ff8160881c16151561020087015260ff8160901c16151561022087015260018060581b039060981c1661024086015260058101546102608601520154166102808301526040519060018060a01b03835116825260208301519060068210156105a357506102806102a09364ffffffffff92602085015261ffff604082015116604085015263ffffffff606082015116606085015282608082015116608085015260a081015160a085015260c081015160c085015260e081015160e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015260ff6101608201511661016085015260ff6101808201511661018085015260ff6101a0820151166101a085015260ff6101c0820151166101c085015260ff6101e0820151166101e08501526102008101511515610200850152610220810151151561022085015260018060581b0361024082015116610240850152610260810151610260850152015116610280820152f35b634e487b7160e01b84526021600452602484fd5b503461034f5761024036600319011261034f5761272b615152565b6127378193929361578b565b906001600160a01b038216158015612758575b610d1757610a8e9293615394565b506005810154151561274a565b5061024036600319011261034f5761277b613e03565b336001600160a01b0390911603612e415763ffffffff6127996136a7565b1615612e1357601061ffff6127ac613fcb565b1611612de1576101043561ffff8116908181036105b7576113888211612db0576127d4613e78565b64ffffffffff429116108015612d77575b612d455763ffffffff6127f66136ba565b817f00000000000000000000000000000000000000000000000000000000000000001691829116108015612d2b575b612cf4578063ffffffff6128376136ce565b16108015612cda575b612ca45763ffffffff6128516136e2565b16108015612c8a575b612c51576001600160601b0361286e613dcc565b1615612c225761ffff61287f613fcb565b16151580612bf2575b612bc6576128d46128cf6128b861ffff6128a0613fcb565b166001600160601b036128b1613d9e565b1690613de3565b6001600160601b036128c8613db5565b1690613df6565b615c2a565b6001600160ff1b0381168103612bb2576128ec613f1f565b7f00000000000000000000000000000000000000000000000000000000000000006001600160ff1b03811681036123ae5760011b6001600160581b0390911610908115612b95575b50612b625761294161590f565b803403612b505750612951613e2d565b91828452836020526040842060ff815460a01c166006811015611a885780612b3a5750805460ff60a01b1916600160a01b17815561299790612991613e78565b90613e9f565b604051916001600160a01b036129ab6135c6565b1683526024356001600160401b038116908190036122cb57602084015260443560408401526064356060840152608435608084015260a43560a084015260c43563ffffffff81168091036122cb5760c084015260e43561ffff81168091036122cb5760e0840152506101008201526101243564ffffffffff81168091036123aa576101208201526101443563ffffffff81168091036123aa576101408201526101643563ffffffff81168091036123aa576101608201526101843563ffffffff81168091036123aa576101808201526101a4356001600160601b038116908190036123aa576101a08201526101c4356001600160601b038116908190036123aa576101c08201526101e4356001600160601b038116908190036123aa576101e0820152610204356001600160581b038116908190036123aa57610200820152610224356001600160581b038116908190036123aa5760209350610220820152817f88e12081835bb7068748fad2879902bfb7a69444063a2df373f5353c3c5e060d6102403393a3604051908152f35b856104ac6024926396fe8cdd60e01b8352613583565b63cfde146160e01b8452600452602483fd5b6040516339bac5cd60e11b815260206004820152600a6024820152691cdbdb1d995c909bdb9960b21b6044820152606490fd5b60011b90506001600160581b03612baa613f1f565b161038612934565b634e487b7160e01b84526011600452602484fd5b6040516339bac5cd60e11b815260206004820152600360248201526266656560e81b6044820152606490fd5b506001600160601b03612c03613d9e565b16158061288857506001600160581b03612c1b613f08565b1615612888565b6040516339bac5cd60e11b81526020600482015260066024820152651c995dd85c9960d21b6044820152606490fd5b6040516339bac5cd60e11b815260206004820152601060248201526f6368616c6c656e67655365636f6e647360801b6044820152606490fd5b506301e1338063ffffffff612c9d6136e2565b161161285a565b6040516339bac5cd60e11b815260206004820152600d60248201526c7665726966795365636f6e647360981b6044820152606490fd5b506301e1338063ffffffff612ced6136ce565b1611612840565b6040516339bac5cd60e11b815260206004820152600e60248201526d636f6d707574655365636f6e647360901b6044820152606490fd5b506301e1338063ffffffff612d3e6136ba565b1611612825565b6040516339bac5cd60e11b81526020600482015260096024820152681bdc195b955b9d1a5b60ba1b6044820152606490fd5b50612d80613e78565b6301e13380420190814211612d9c5764ffffffffff16116127e5565b634e487b7160e01b85526011600452602485fd5b6040516339bac5cd60e11b81526020600482015260086024820152676572726f7242707360c01b6044820152606490fd5b6040516339bac5cd60e11b815260206004820152600960248201526876657269666965727360b81b6044820152606490fd5b6040516339bac5cd60e11b8152602060048201526005602482015264737465707360d81b6044820152606490fd5b63eb0b04e360e01b8152600490fd5b503461034f5736600319016102808112610352576102401361034f57612e7461355b565b9061026435612e8b612e84613e2d565b93846150df565b92838352600160205260ff604084205460a01c1660058110156126fc5715612f7757508282526004602090815260408084208385529091528220546001600160a01b0316908115610d175792825260046020908152604080842094845293905291812080546001600160a01b03191690559081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561049257604051637eee288d60e01b81529183918391829084908290610465907f0000000000000000000000000000000000000000000000000000000000000000906004840161373c565b826024918152806020526104ac60ff604083205460a01c166396fe8cdd60e01b8352613583565b503461034f5736600319016102a08112610352576102401361034f57610244356008811080156105b75761026435612fd46151b2565b909261ffff8254612ff761066a612fed8360d81c6155c6565b5050929150615761565b60a81c169161300683866150df565b8752600260209081526040808920336000908152925290208054909360d882901c60ff166008811015611030576004810361101a5750604051602081019160e083526007610100830152661d995c991a58dd60ca1b610120830152886040830152606082015233608082015261307f60a082018a61360f565b8660c08201526102843560e0820152610120815261309f61014082613684565b51902060281c6001600160d81b039091160361100b576005860361314057600401805460ff60681b6130d7606883901c60ff16613e67565b60681b169060ff60681b19161790555b15610a0a57805460ff60d81b191660d885901b60ff60d81b161790556040519261311290849061360f565b60208301527fd26436dd88d12224183388fc7872d31157e5590f013ef7e7dc7d1251c94d7d6060403393a380f35b6006860361317657600401805460ff60701b613162607083901c60ff16613e67565b60701b169060ff60701b19161790556130e7565b6007860361100b57600401805460ff60781b613198607883901c60ff16613e67565b60781b169060ff60781b19161790556130e7565b503461034f5761024036600319011261034f57506020610a45613e2d565b503461034f5761024036600319011261034f576131e5615152565b6131ff6131f5825460d81c6155c6565b9350505050615761565b6005810154158015906134e8575b80156134ce575b6134bf57805460ff60a01b198116600560a01b17808355600483018054600160981b600160f01b03198116825560981c6001600160581b0316936001600160a01b0390931692909161326d9060a81c61ffff16866150df565b9160ff815460801c16604051906132838261361c565b85825260016020808401828152604080860185815294151560608701908152608087018e81528a8f52949093528c20945185546001600160a01b0319166001600160a01b0391909116178555519192909160058110156134ab579360018c9a9998946133c6989461336f98946132fc61335d9986613d7a565b519084549060ff60b01b9051151560b01b169160ff60a81b9060a81b169061ffff60a81b191617178355818060581b0390511691019060018060581b031660018060581b0319825416179055549160ff808460681c169360801c169161582e565b91906001600160601b036128b1613d9e565b90613492575b6001600160601b03613385613dcc565b16838652600560205261339d60408720918254613df6565b90556133c16133aa61590f565b6001600160601b036133ba613dcc565b1690613707565b613707565b6001600160a01b036133d6613e03565b16845260056020526133ed60408520918254613df6565b905580604051947fc8132d2d8f69f82e237e4e759636ff4aac1c63b07c86550256d131a90612f12e8580a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156123aa5784848161346682968296637eee288d60e01b84526004840161373c565b03925af18015613485576134775780f35b61348091613684565b388180f35b50604051903d90823e3d90fd5b6134a6906001600160601b036128c8613db5565b613375565b634e487b7160e01b8c52602160045260248cfd5b633ef3337560e01b8352600483fd5b506001600160a01b036134e08261578b565b161515613214565b50600481015463ffffffff808260401c169160201c16141561320d565b503461034f578060031936011261034f5760206040517fb2a653eff1dba37c75cbb1aab6f05deaa0d508422fcdb222f7f08361c1eb53c28152f35b503461034f5761024036600319011261034f57610a8e613799565b610244359061ffff8216820361356d57565b600080fd5b6024359061ffff8216820361356d57565b600681101561359157600452565b634e487b7160e01b600052602160045260246000fd5b60031901610260811261356d576102401361356d576004906102443590565b600435906001600160a01b038216820361356d57565b606090600319011261356d576004359060243561ffff8116810361356d579060443590565b600881101561359157600452565b9060088210156135915752565b60a081019081106001600160401b0382111761363757604052565b634e487b7160e01b600052604160045260246000fd5b6102a081019081106001600160401b0382111761363757604052565b606081019081106001600160401b0382111761363757604052565b601f909101601f19168101906001600160401b0382119082101761363757604052565b60c43563ffffffff8116810361356d5790565b6101443563ffffffff8116810361356d5790565b6101643563ffffffff8116810361356d5790565b6101843563ffffffff8116810361356d5790565b3563ffffffff8116810361356d5790565b9190820391821161371457565b634e487b7160e01b600052601160045260246000fd5b60ff60019116019060ff821161371457565b6001600160a01b039091168152602081019190915260400190565b6001600160581b03918216908216019190821161371457565b8054600160981b600160f01b03191660989290921b600160981b600160f01b0316919091179055565b6137a360046152b9565b90600582018054916000908315611c78576040805163ebfa452360e01b81526004810195909552846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9384156104875782908395613d19575b5060ff169081156134bf578261382087836152ee565b945560048601805460ff60901b19811682559095909260021461394157506040519360ff92916001600160a01b0390911690600080516020615dfa8339815191528580a360901c16613873575b50505050565b92547f000000000000000000000000000000000000000000000000000000000000000093906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116813b156105b75782918483816138ea8a829663282d3fdf60e01b84526004840161373c565b03925af1918261392c575b5050613903575b808061386d565b8054613925926110b7916001600160581b039182169160989190911c16613757565b38806138fc565b613937828092613684565b61034f57806138f5565b929590939491869360018060401b0381169182151580613d0a575b613c9d575b505081548354609881901c6001600160581b0316966001600160a01b03831696909350916139969060a81c61ffff16846150df565b608082901c60ff168015613c93576139d9905b6139d160ff8216948d8615600014613c8a575060ff80808360701c165b169160681c16613df6565b90838861582e565b96906101c435906001600160601b0382168203613c8257613a0c90613a066001600160601b038416615c2a565b90613de3565b97613c03575b50888711613bfb575b8054600160981b600160f01b031981169091556040519260809190911c60ff16151590613a478461361c565b888452600260208086019182526040808701938452606087019485526001600160581b038b1660808801908152958f5260019091528d20945185546001600160a01b0319166001600160a01b0391909116178555516005811015613be75791849391613abb600194613b4a9a999897613d7a565b518454915161ffff60a81b1990921660a89190911b60ff60a81b161790151560b01b60ff60b01b161783555191810180546001600160581b0319166001600160581b03605884901b93909303939093169190911691909117905560405160ff9190911681526001600160a01b0388169086908390600080516020615e1a83398151915290602090a460046159b1565b808311613b59575b5050505050565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031692613b8e9190613707565b90823b15613be35791613bbc939185809460405196879586948593630bfac59960e41b855260048501613ec2565b03925af1801561048757613bd3575b808080613b52565b81613bdd91613684565b38613bcb565b8480fd5b634e487b7160e01b8d52602160045260248dfd5b889650613a1b565b90966001600160601b0382168203613c8657613c3190613c2b6001600160601b038416615c2a565b90613707565b906001600160601b0381168103613c86576101e4356001600160601b0381168103613c8257613c7b9291613c75916128cf916001600160601b039182169116613df6565b90613df6565b9538613a12565b8c80fd5b8b80fd5b60ff80916139c6565b506139d9836139a9565b909192945060c4359263ffffffff84169283851415918261168b57841015613d025750508792825b6001600160401b031693613cfe57506000198301928311610fe857916116d29160ff613cf59460601c1690615120565b91388080613961565b8880fd5b939093613cc5565b5060ff8160601c16151561395c565b9450506040843d604011613d66575b81613d3560409383613684565b810103126103525783519360ff851685036105b75760200151936001600160401b03851685036105b75760ff61380a565b3d9150613d28565b60058210156135915752565b90600581101561359157815460ff60a01b191660a09190911b60ff60a01b16179055565b6101c4356001600160601b038116810361356d5790565b6101e4356001600160601b038116810361356d5790565b6101a4356001600160601b038116810361356d5790565b8181029291811591840414171561371457565b9190820180921161371457565b6004356001600160a01b038116810361356d5790565b356001600160a01b038116810361356d5790565b610280604051468152306020820152610240600460408301372090565b610280906102406040519146835230602084015260408301372090565b60ff1660ff81146137145760010190565b6101243564ffffffffff8116810361356d5790565b3564ffffffffff8116810361356d5790565b80546001600160d81b031660d89290921b6001600160d81b031916919091179055565b6001600160a01b0391821681526020810192909252909116604082015260600190565b805463ffffffff60b81b191660b89290921b63ffffffff60b81b16919091179055565b610224356001600160581b038116810361356d5790565b610204356001600160581b038116810361356d5790565b356001600160581b038116810361356d5790565b6001600160a01b0390911681526001600160581b03909116602082015260400190565b9081602091031261356d57516001600160a01b038116810361356d5790565b3d15613fc6573d906001600160401b0382116136375760405191613fba601f8201601f191660200184613684565b82523d6000602084013e565b606090565b60e43561ffff8116810361356d5790565b3561ffff8116810361356d5790565b8115613ff5570690565b634e487b7160e01b600052601260045260246000fd5b600091604051906020820192835260408201526040815261402d606082613684565b5190209160e43561ffff81169081810361356d575015159283614079575b836140535750565b90915060c4359063ffffffff82169081830361356d57614076925060801c613feb565b90565b92506101043561ffff81169081810361356d57506127106001600160801b03851606109261404b565b6102443581526102643560208201526102843560408201526102a435606082015260806102c435910152565b60808091803584526020810135602085015260408101356040850152606081013560608501520135910152565b903590601e198136030182121561356d57018035906001600160401b03821161356d5760200191813603831361356d57565b63ffffffff1663ffffffff81146137145760010190565b35906001600160a01b038216820361356d57565b6001600160581b03918216908216039190821161371457565b919061417d60046152b9565b909132331480159061459c575b61458b5760058201928354906000916123c257600484019384549463ffffffff808760201c169660401c168614611137578154956141cf61ffff8860a81c16856150df565b85526004602090815260408087209287529190528420546001600160a01b031693608486108015614567575b614558578560841161034f579661421460048b01614144565b61422060248c01614144565b9060448c01359860018060401b038a16809a0361356d576001600160a01b0392831695919092169160648d01359188841480159290614544575b508115614535575b506145245760018060a01b037f00000000000000000000000000000000000000000000000000000000000000001698604051926345835f5b60e11b84526004840152856024840152604483015260648201526020816084818b5afa9081156144e6576000916144f2575b508091558481604051957f146bb18d9d3179451af4fa5467612c743478969b5531babedc894be80c8f9cc7600080a47f0000000000000000000000000000000000000000000000000000000000000000947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169490853b1561356d57818061436c89600094637eee288d60e01b84526004840161373c565b038183895af180156144e6576144cf575b5060405190634ff6fb0b60e11b825260048201526020816024818a5afa9081156144c4578891614492575b5061448757805460981c6001600160581b0316848110614470576143e0906143da906001600160581b03871690614158565b82613770565b805460ff60901b1916600160901b179055813b156122cb5791859161441c9383604051809681958294637eee288d60e01b84526004840161373c565b03925af18015611c6d5761445b575b5082809495826040519384928337810182815203925af161444a613f8c565b90156144535750565b602081519101fd5b614466848092613684565b6105b7573861442b565b631761d04d60e11b88526004526024849052604487fd5b505050505050509050565b90506020813d6020116144bc575b816144ad60209383613684565b8101031261356d5751386143a8565b3d91506144a0565b6040513d8a823e3d90fd5b6144dd919850600090613684565b6000963861437d565b6040513d6000823e3d90fd5b906020823d60201161451c575b8161450c60209383613684565b8101031261034f575051386142cc565b3d91506144ff565b637ca55c7760e01b60005260046000fd5b60029150015481141538614262565b6001600160a01b031687141591503861425a565b637ca55c7760e01b8152600490fd5b508560041161034f5789356001600160e01b03191663648d976760e01b14156141fb565b63de22bb8760e01b60005260046000fd5b50333b151561418a565b8115613ff5570490565b61028060405146815230602082015261024060046040830137206000908082528160205260408220805460ff8160a01c16906006821015610a0a576003821461480f575050805460ff8160a01c166006811015610a0a5760028103611ecb575061461c8160d81c615761565b600482018054600160981b600160f01b0319811690915582546001600160a81b031916600160a01b1783556001600160a01b03919091169290916101443563ffffffff8116810361356d576146779063ffffffff1642613df6565b6101243564ffffffffff8116810361356d5764ffffffffff811682106147e4575b508061ffff600080516020615dda833981519152936146c064ffffffffff6040951682613e9f565b5460a81c169082519182526020820152a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690609a81901c6001600160561b03169061472290829060981c6001600160581b0316613707565b823b15613be357846147499160405180938192637eee288d60e01b8352886004840161373c565b038183875af180156147d9579085916147c4575b5050600435926001600160a01b0384168403613be357823b15613be357916147a0939185809460405196879586948593630bfac59960e41b855260048501613ec2565b03925af18015610487576147b2575050565b6147bd828092613684565b61034f5750565b816147ce91613684565b6123aa57833861475d565b6040513d87823e3d90fd5b905064ffffffffff8116810361356d5764ffffffffff16600080516020615dda833981519152614698565b61482061482a9160d81c6004615697565b5092505050615761565b6148338261599a565b614a8e5750600435916001600160a01b038316808403613be3578254600484018054609881901c6001600160581b0316956001600160a01b03841695929490939091906148879060a81c61ffff16846150df565b608082901c60ff168015614a84576148c0906139d160ff8216948d8615600014613c8a575060ff80808360701c16169160681c16613df6565b96906101c435906001600160601b0382168203613c82576148ed90613a066001600160601b038416615c2a565b97614a11575b50888711614a09575b8054600160981b600160f01b031981169091556040519260809190911c60ff161515906149288461361c565b888452600260208086019182526040808701938452606087019485526001600160581b038b1660808801908152958f5260019091528d20945185546001600160a01b0319166001600160a01b0391909116178555516005811015613be7579184939161499c600194613b4a9a999897613d7a565b519084549060ff60b01b9051151560b01b169160ff60a81b9060a81b169061ffff60a81b191617178355818060581b0390511691019060018060581b031660018060581b03198254161790558582600080516020615e1a83398151915260206040518d8152a460046159b1565b8896506148fc565b90966001600160601b0382168203613c8657614a3990613c2b6001600160601b038416615c2a565b906001600160601b0381168103613c86576101e4356001600160601b0381168103613c8257614a7d9291613c75916128cf916001600160601b039182169116613df6565b95386148f3565b506148c08a6139a9565b836104ac6024926396fe8cdd60e01b8352613583565b90614ac9610280604051468152306020820152610240600460408301372092836150df565b916000918383526001602052604083209360405190614ae78261361c565b85546001600160a01b0381168352956020830190614b0c60a089901c60ff1683613d6e565b604084019060ff8960a81c16825260ff606086019960b01c16151589526001808060581b0391015416608085015281516005811015614ef157156150b85782875260026020526040872060018060a01b03861688526020526040872060405190614b7582613669565b546001600160d81b0381168252602082019160d882901c60ff1690600882101561504957604060ff91838652019260e01c168252156150855784895260026020526040892060018060a01b0388168a5260205288604081205560ff614be0818086511693511661372a565b1614918890899a835160088110156134ab57600103614f0557505050905081516005811015614ef15760041415905b51956008871015614ef1578115614eea57610224356001600160581b0381168103613cfe57905b7fa075588f75e4b6b22e5c96fb020df9ee38937f59767d01231970569acedde96d606060018060a01b038916998a94614c72604051809361360f565b602082018e90526001600160581b03166040820152a315614e58576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016610224356001600160581b03811690818103613cfe57506004356001600160a01b0381169190828103614e545750823b15613cfe579060648992836040519586948593630bfac59960e41b85528d6004860152602485015260448401525af1801561165d57908791614e3f575b50505b8615614e3657516005811015611a8857600103614d5c5750505081604091614d589352600560205220918254613df6565b9055565b9051939491936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811694509192911690614d9d90615c2a565b828652600160208190526040872001549092906001600160581b0316808411614e2e575b614dd5906001600160581b03851690614158565b90865260016020819052604087200180546001600160581b0319166001600160581b03909216919091179055823b15613be357916147a0939185809460405196879586948593630bfac59960e41b855260048501613ec2565b925082614dc1565b50505050505050565b81614e4991613684565b6122cb578538614d24565b8980fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610224356001600160581b038116810361216957813b1561216957614ec188928392604051948580948193637eee288d60e01b83528c60048401613f4a565b03925af1801561165d57614ed6575b50614d27565b86614ee391979297613684565b9438614ed0565b8790614c36565b634e487b7160e01b88526021600452602488fd5b835160088110156134ab576003148015615071575b15614f2b5750600193505050614c0f565b855160058110156134ab57600303614f4857508993505050614c0f565b835160088110156134ab57600503614f815750505081614c0f5797506101c4356001600160601b03811690818103613cfe575097614c0f565b83949192945160088110156134ab57600614614fa0575b505050614c0f565b919350908115808061505d575b948391615022575b50615003575b81614ff8575b50614fcf575b388080614f98565b976101e4356001600160601b0381169190828103614e545750614ff29190613df6565b97614fc7565b905051151538614fc1565b99506101c4356001600160601b0381169081810361168b575099614fbb565b60ff915051161580615035575b38614fb5565b50845160058110156150495760021461502f565b634e487b7160e01b8b52602160045260248bfd5b50855160058110156134ab57600114614fad565b50835160088110156134ab57600414614f1a565b602489835160088110156150a657630d64047360e21b82526104ac90613601565b50634e487b7160e01b81526021600452fd5b602487878152806020526104ac60ff604083205460a01c166396fe8cdd60e01b8352613583565b9061ffff604051916020830193845216604082015260408152615103606082613684565b51902090565b6001600160401b0381116136375760051b60200190565b9190600182018092116137145761513691613de3565b60001981019081116137145760ff9161514e916145a6565b1690565b61028060405146815230602082015261024060046040830137209081600052600060205260406000209060ff825460a01c16600681101561359157600481036151985750565b6396fe8cdd60e01b6000526151ac90613583565b60246000fd5b61028060405146815230602082015261024060046040830137209081600052600060205260406000209060ff825460a01c16600681101561359157600381036151985750565b61520190613e4a565b9081600052600060205260406000209060ff825460a01c16600681101561359157600381036151985750565b61028060405146815230602082015261024060046040830137209081600052600060205260406000209060ff825460a01c16600681101561359157600181036151985750565b61028060405146815230602082015261024060046040830137209081600052600060205260406000209060ff825460a01c16600681101561359157600281036151985750565b6152c290613e4a565b9081600052600060205260406000209060ff825460a01c16600681101561359157600481036151985750565b6153049092919261ffff845460a81c16906150df565b6000908152600460208181526040808420928601805463ffffffff90841c81168652938352932080546001600160a01b0319811690915583546001600160a01b03909116956006949093909263ffffffff60201b916153669184901c1661412d565b63ffffffff60201b1990921660209290921b1617905501805464ffffffffff19164264ffffffffff16179055565b815460048301805460009594609882901c6001600160581b0316946001600160a01b03851694919290916153cf9060a81c61ffff16836150df565b608082901c60ff1680156155bc57615411905b61540960ff8216948c8615600014613c8a575060ff80808360701c16169160681c16613df6565b90838761582e565b95906101c435906001600160601b03821690818303613c825761543790613a0683615c2a565b97615578575b5050878611615570575b8054600160981b600160f01b031981169091556040519260809190911c60ff161515906154738461361c565b878452600260208086019182526040808701938452606087019485526001600160581b038a1660808801908152958e5260019091528c20945185546001600160a01b0319166001600160a01b03919091161785555160058110156134ab57918493916154e6600194613b4a999897613d7a565b518454915161ffff60a81b1990921660a89190911b60ff60a81b161790151560b01b60ff60b01b161783555191810180546001600160581b0319166001600160581b03605884901b9390930393909316919091169190911790556040518881526001600160a01b0388169086908390600080516020615e1a83398151915290602090a460046159b1565b879550615447565b90919661558890613c2b83615c2a565b91506101e4356001600160601b0381169190828103613c82576155b49392613c75926128cf9250613df6565b94388061543d565b50615411896153e2565b908182918360e43561ffff81169081810361356d5750615630575b5061561263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001683613df6565b906101843563ffffffff811680820361356d57614076915083613df6565b925092505061566663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168092613df6565b916101643563ffffffff81169081810361356d5761569091615689915085613df6565b9283613df6565b90386155e1565b9091829182918261ffff6156ad60e08501613fdc565b166156fc575b5061407663ffffffff6156f56101806156ee837f00000000000000000000000000000000000000000000000000000000000000001688613df6565b95016136f6565b1683613df6565b93509150925061573363ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168093613df6565b9261575a61575363ffffffff61574c61016085016136f6565b1686613df6565b9384613df6565b91386156b3565b8042111561576c5750565b6001810180911161371457630a8d68c960e21b60005260045260246000fd5b600260018060a01b0382541691015460405190602082019283526040820152604081526157b9606082613684565b51902060405163f854c77f60e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156144e657600091615815575090565b614076915060203d602011611c6657611c578183613684565b93929160ff1680156159045781600052600260205260406000209160005260036020526040600020906000190160ff81116137145760ff908116600090815260209283526040808220546001600160a01b03168252939092529190205460d81c1692600884101561359157600584146158f3575b60066000941493846158cc575b50836158ba57509190565b60ff9193506004015460801c16151590565b9160001981146158df57600101916158af565b634e487b7160e01b83526011600452602483fd5b9080156137145760001901906158a2565b505090915090600090565b6101a4356001600160601b0381169081810361356d575060e4359061ffff82169182810361356d57506101c4356001600160601b03811680820361356d5761595b93613c759250613de3565b6101e435906001600160601b0382169081830361356d576140769250613df6565b8042116159865750565b63348f2b4160e11b60005260045260246000fd5b600401546101fe60ff8260601c169160771c161190565b82546001600160a81b031916600160a01b1783559091906101206159e063ffffffff611e0061014085016136f6565b910164ffffffffff6159f182613e8d565b168210615a88575b50615a0b64ffffffffff821683613e9f565b81549061ffff8260a81c1661ffff81146137145761ffff60a81b19909216600190920160a890811b61ffff60a81b16929092178084556000600385018190556002850155600490930180546001600160881b0319169055604080519390921c61ffff1683526020830152600080516020615dda83398151915291a2565b64ffffffffff9150615a9990613e8d565b16386159f9565b604051615ab16020820180936140ce565b60a0815261510360c082613684565b6101c081013560de198236030181121561356d578101916020830135916040840135918284148015615b88575b6145245760c43563ffffffff81169485820361356d57615b1d90615b1460a08901896140fb565b91858988615c8d565b615b3b60a0840194615b3260c08901896140fb565b91858989615c8d565b8115615b805760001982019182116137145785615b6b91615b7387615b7e9935968787615b6b60608801886140fb565b949093615c8d565b5060808101906140fb565b565b505050505050565b50602082013560c08301351415615aed565b9063ffffffff815460b81c1640908115615c19577fa257b2d69cf2decb550b7f384d719f1e66d0cbdc410a55ce20b750e8b070e57191600482600160209401805460405186810191825285604082015260408152615bf9606082613684565b519020905501805460ff60881b1916600160881b179055604051908152a2565b632041a21560e11b60005260046000fd5b61271081029080820461271014901517156137145761270f810180911161371457615c767f00000000000000000000000000000000000000000000000000000000000000008092613707565b9061271003612710811161371457614076916145a6565b949390926000848410801590615dcc575b8015615d88575b614558575060405190677664312e6e6f646560c01b6040830152948201905b818310615d4d575050505060306020928266ff00ff00ff00ff67ff00ff00ff00ff0060009560081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16176040519182526707664312e737465760841b9063ffffffff861b81871b1690861c1760c01b178482015260025afa1561356d5760005190350361452457565b9091929460208660051b1690818301526020843591188201526020600060488360025afa1561356d5760206000519560011c93019190615cc4565b50805b6001811b8611615dc4576001600160fb1b0381168103615db05760051b861415615ca5565b634e487b7160e01b82526011600452602482fd5b600101615d8b565b50600160281b8511615c9e56fe7bf58ea666ce3dd180b528467f3a7967e74bed7e4c5eb64561fe34dbdd0c84e982009c09267b54e94d2c76c93fc49704187e112f3030cda8c729d1e5b0c87725f5655aea6d642fecb6eb1d0cf37b0b7edf8b0d87c8348c6036408a30bb56cbea",
}

// Tasks is an auto generated Go binding around an Ethereum contract.
type Tasks struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Tasks) GetABI() abi.ABI {
	return c.abi
}

// NewTasks creates a new instance of Tasks.
func NewTasks() *Tasks {
	parsed, err := TasksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Tasks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Tasks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address stake_, address game_, address registry_, uint32 window_) returns()
func (tasks *Tasks) PackConstructor(stake_ common.Address, game_ common.Address, registry_ common.Address, window_ uint32) []byte {
	enc, err := tasks.abi.Pack("", stake_, game_, registry_, window_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackArm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x886ef8e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arm((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackArm(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("arm", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x886ef8e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arm((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackArm(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("arm", terms)
}

// PackAttemptKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa96862e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptKey(bytes32 id, uint16 attempt) pure returns(bytes32)
func (tasks *Tasks) PackAttemptKey(id [32]byte, attempt uint16) []byte {
	enc, err := tasks.abi.Pack("attemptKey", id, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa96862e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptKey(bytes32 id, uint16 attempt) pure returns(bytes32)
func (tasks *Tasks) TryPackAttemptKey(id [32]byte, attempt uint16) ([]byte, error) {
	return tasks.abi.Pack("attemptKey", id, attempt)
}

// UnpackAttemptKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa96862e6.
//
// Solidity: function attemptKey(bytes32 id, uint16 attempt) pure returns(bytes32)
func (tasks *Tasks) UnpackAttemptKey(data []byte) ([32]byte, error) {
	out, err := tasks.abi.Unpack("attemptKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAttemptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x778247b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptOf(bytes32 id, uint16 attempt) view returns((address,uint8,uint8,bool,uint88))
func (tasks *Tasks) PackAttemptOf(id [32]byte, attempt uint16) []byte {
	enc, err := tasks.abi.Pack("attemptOf", id, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x778247b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptOf(bytes32 id, uint16 attempt) view returns((address,uint8,uint8,bool,uint88))
func (tasks *Tasks) TryPackAttemptOf(id [32]byte, attempt uint16) ([]byte, error) {
	return tasks.abi.Pack("attemptOf", id, attempt)
}

// UnpackAttemptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x778247b6.
//
// Solidity: function attemptOf(bytes32 id, uint16 attempt) view returns((address,uint8,uint8,bool,uint88))
func (tasks *Tasks) UnpackAttemptOf(data []byte) (TasksAttempt, error) {
	out, err := tasks.abi.Unpack("attemptOf", data)
	if err != nil {
		return *new(TasksAttempt), err
	}
	out0 := *abi.ConvertType(out[0], new(TasksAttempt)).(*TasksAttempt)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98c2ea62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackChallenge(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("challenge", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98c2ea62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackChallenge(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("challenge", terms)
}

// PackChallengerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1ba3414.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengerOf(bytes32 id, uint16 attempt, uint256 index) view returns(address)
func (tasks *Tasks) PackChallengerOf(id [32]byte, attempt uint16, index *big.Int) []byte {
	enc, err := tasks.abi.Pack("challengerOf", id, attempt, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1ba3414.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengerOf(bytes32 id, uint16 attempt, uint256 index) view returns(address)
func (tasks *Tasks) TryPackChallengerOf(id [32]byte, attempt uint16, index *big.Int) ([]byte, error) {
	return tasks.abi.Pack("challengerOf", id, attempt, index)
}

// UnpackChallengerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1ba3414.
//
// Solidity: function challengerOf(bytes32 id, uint16 attempt, uint256 index) view returns(address)
func (tasks *Tasks) UnpackChallengerOf(data []byte) (common.Address, error) {
	out, err := tasks.abi.Unpack("challengerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCommitVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab3bc614.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitVerdict((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 commitment) returns()
func (tasks *Tasks) PackCommitVerdict(terms TasksTerms, commitment [32]byte) []byte {
	enc, err := tasks.abi.Pack("commitVerdict", terms, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab3bc614.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitVerdict((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 commitment) returns()
func (tasks *Tasks) TryPackCommitVerdict(terms TasksTerms, commitment [32]byte) ([]byte, error) {
	return tasks.abi.Pack("commitVerdict", terms, commitment)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (tasks *Tasks) PackCreditOf(account common.Address) []byte {
	enc, err := tasks.abi.Pack("creditOf", account)
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
func (tasks *Tasks) TryPackCreditOf(account common.Address) ([]byte, error) {
	return tasks.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (tasks *Tasks) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := tasks.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeadlines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d54d80d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deadlines((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint256 since) view returns(uint256 secretBy, uint256 commitBy, uint256 revealBy, uint256 discloseBy, uint256 challengeBy)
func (tasks *Tasks) PackDeadlines(terms TasksTerms, since *big.Int) []byte {
	enc, err := tasks.abi.Pack("deadlines", terms, since)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeadlines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d54d80d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deadlines((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint256 since) view returns(uint256 secretBy, uint256 commitBy, uint256 revealBy, uint256 discloseBy, uint256 challengeBy)
func (tasks *Tasks) TryPackDeadlines(terms TasksTerms, since *big.Int) ([]byte, error) {
	return tasks.abi.Pack("deadlines", terms, since)
}

// DeadlinesOutput serves as a container for the return parameters of contract
// method Deadlines.
type DeadlinesOutput struct {
	SecretBy    *big.Int
	CommitBy    *big.Int
	RevealBy    *big.Int
	DiscloseBy  *big.Int
	ChallengeBy *big.Int
}

// UnpackDeadlines is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d54d80d.
//
// Solidity: function deadlines((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint256 since) view returns(uint256 secretBy, uint256 commitBy, uint256 revealBy, uint256 discloseBy, uint256 challengeBy)
func (tasks *Tasks) UnpackDeadlines(data []byte) (DeadlinesOutput, error) {
	out, err := tasks.abi.Unpack("deadlines", data)
	outstruct := new(DeadlinesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.SecretBy = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CommitBy = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.RevealBy = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.DiscloseBy = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.ChallengeBy = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefcaad5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delist((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackDelist(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("delist", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefcaad5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delist((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackDelist(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("delist", terms)
}

// PackDisclose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87036993.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disclose((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, ((bytes32,bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32),bytes32,bytes32,bytes32,bytes,(bytes32,bytes32,bytes32,bytes,bytes,bytes,bytes)) d) returns()
func (tasks *Tasks) PackDisclose(terms TasksTerms, d TasksDisclosure) []byte {
	enc, err := tasks.abi.Pack("disclose", terms, d)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisclose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87036993.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disclose((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, ((bytes32,bytes32,bytes32,bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32),bytes32,bytes32,bytes32,bytes,(bytes32,bytes32,bytes32,bytes,bytes,bytes,bytes)) d) returns()
func (tasks *Tasks) TryPackDisclose(terms TasksTerms, d TasksDisclosure) ([]byte, error) {
	return tasks.abi.Pack("disclose", terms, d)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038bd28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackDraw(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("draw", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038bd28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackDraw(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("draw", terms)
}

// PackDrawnOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5828de1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawnOf(bytes32 id, uint16 attempt, uint256 share) view returns(address)
func (tasks *Tasks) PackDrawnOf(id [32]byte, attempt uint16, share *big.Int) []byte {
	enc, err := tasks.abi.Pack("drawnOf", id, attempt, share)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawnOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5828de1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawnOf(bytes32 id, uint16 attempt, uint256 share) view returns(address)
func (tasks *Tasks) TryPackDrawnOf(id [32]byte, attempt uint16, share *big.Int) ([]byte, error) {
	return tasks.abi.Pack("drawnOf", id, attempt, share)
}

// UnpackDrawnOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5828de1.
//
// Solidity: function drawnOf(bytes32 id, uint16 attempt, uint256 share) view returns(address)
func (tasks *Tasks) UnpackDrawnOf(data []byte) (common.Address, error) {
	out, err := tasks.abi.Unpack("drawnOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68430b86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enlist((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 commitment) returns()
func (tasks *Tasks) PackEnlist(terms TasksTerms, commitment [32]byte) []byte {
	enc, err := tasks.abi.Pack("enlist", terms, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68430b86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enlist((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 commitment) returns()
func (tasks *Tasks) TryPackEnlist(terms TasksTerms, commitment [32]byte) ([]byte, error) {
	return tasks.abi.Pack("enlist", terms, commitment)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b30b24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackExpire(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("expire", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b30b24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackExpire(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("expire", terms)
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x088cecde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackFinalize(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("finalize", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x088cecde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackFinalize(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("finalize", terms)
}

// PackFixEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b549370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fixEntropy((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackFixEntropy(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("fixEntropy", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFixEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b549370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fixEntropy((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackFixEntropy(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("fixEntropy", terms)
}

// PackGame is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3fe3e28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function game() view returns(address)
func (tasks *Tasks) PackGame() []byte {
	enc, err := tasks.abi.Pack("game")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGame is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3fe3e28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function game() view returns(address)
func (tasks *Tasks) TryPackGame() ([]byte, error) {
	return tasks.abi.Pack("game")
}

// UnpackGame is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3fe3e28.
//
// Solidity: function game() view returns(address)
func (tasks *Tasks) UnpackGame(data []byte) (common.Address, error) {
	out, err := tasks.abi.Unpack("game", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171cf17e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) view returns(bytes32 id)
func (tasks *Tasks) PackIdOf(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("idOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171cf17e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) view returns(bytes32 id)
func (tasks *Tasks) TryPackIdOf(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("idOf", terms)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x171cf17e.
//
// Solidity: function idOf((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) view returns(bytes32 id)
func (tasks *Tasks) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := tasks.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() view returns(bytes32)
func (tasks *Tasks) PackKind() []byte {
	enc, err := tasks.abi.Pack("kind")
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
func (tasks *Tasks) TryPackKind() ([]byte, error) {
	return tasks.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() view returns(bytes32)
func (tasks *Tasks) UnpackKind(data []byte) ([32]byte, error) {
	out, err := tasks.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e25099.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lapse((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackLapse(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("lapse", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e25099.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lapse((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackLapse(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("lapse", terms)
}

// PackLuckOutcome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ef6406d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function luckOutcome((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 secret, bytes32 entropy) pure returns(bool forced, uint256 step)
func (tasks *Tasks) PackLuckOutcome(terms TasksTerms, secret [32]byte, entropy [32]byte) []byte {
	enc, err := tasks.abi.Pack("luckOutcome", terms, secret, entropy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLuckOutcome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ef6406d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function luckOutcome((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 secret, bytes32 entropy) pure returns(bool forced, uint256 step)
func (tasks *Tasks) TryPackLuckOutcome(terms TasksTerms, secret [32]byte, entropy [32]byte) ([]byte, error) {
	return tasks.abi.Pack("luckOutcome", terms, secret, entropy)
}

// LuckOutcomeOutput serves as a container for the return parameters of contract
// method LuckOutcome.
type LuckOutcomeOutput struct {
	Forced bool
	Step   *big.Int
}

// UnpackLuckOutcome is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ef6406d.
//
// Solidity: function luckOutcome((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 secret, bytes32 entropy) pure returns(bool forced, uint256 step)
func (tasks *Tasks) UnpackLuckOutcome(data []byte) (LuckOutcomeOutput, error) {
	out, err := tasks.abi.Unpack("luckOutcome", data)
	outstruct := new(LuckOutcomeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Forced = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Step = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21e01608.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) payable returns(bytes32 id)
func (tasks *Tasks) PackPost(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("post", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21e01608.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) payable returns(bytes32 id)
func (tasks *Tasks) TryPackPost(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("post", terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21e01608.
//
// Solidity: function post((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) payable returns(bytes32 id)
func (tasks *Tasks) UnpackPost(data []byte) ([32]byte, error) {
	out, err := tasks.abi.Unpack("post", data)
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
func (tasks *Tasks) PackRegistry() []byte {
	enc, err := tasks.abi.Pack("registry")
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
func (tasks *Tasks) TryPackRegistry() ([]byte, error) {
	return tasks.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (tasks *Tasks) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := tasks.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReleaseChallenger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214a7b47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseChallenger((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint16 attempt, uint256 index) returns()
func (tasks *Tasks) PackReleaseChallenger(terms TasksTerms, attempt uint16, index *big.Int) []byte {
	enc, err := tasks.abi.Pack("releaseChallenger", terms, attempt, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseChallenger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x214a7b47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseChallenger((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint16 attempt, uint256 index) returns()
func (tasks *Tasks) TryPackReleaseChallenger(terms TasksTerms, attempt uint16, index *big.Int) ([]byte, error) {
	return tasks.abi.Pack("releaseChallenger", terms, attempt, index)
}

// PackRevealSecret is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89e3cdef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealSecret((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 secret) returns()
func (tasks *Tasks) PackRevealSecret(terms TasksTerms, secret [32]byte) []byte {
	enc, err := tasks.abi.Pack("revealSecret", terms, secret)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealSecret is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89e3cdef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealSecret((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 secret) returns()
func (tasks *Tasks) TryPackRevealSecret(terms TasksTerms, secret [32]byte) ([]byte, error) {
	return tasks.abi.Pack("revealSecret", terms, secret)
}

// PackRevealVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17937143.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealVerdict((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint8 verdict, bytes32 work, bytes32 salt) returns()
func (tasks *Tasks) PackRevealVerdict(terms TasksTerms, verdict uint8, work [32]byte, salt [32]byte) []byte {
	enc, err := tasks.abi.Pack("revealVerdict", terms, verdict, work, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealVerdict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17937143.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealVerdict((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint8 verdict, bytes32 work, bytes32 salt) returns()
func (tasks *Tasks) TryPackRevealVerdict(terms TasksTerms, verdict uint8, work [32]byte, salt [32]byte) ([]byte, error) {
	return tasks.abi.Pack("revealVerdict", terms, verdict, work, salt)
}

// PackSettleGame is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x039ef144.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleGame((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackSettleGame(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("settleGame", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleGame is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x039ef144.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleGame((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackSettleGame(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("settleGame", terms)
}

// PackSettleRefuted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b656ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleRefuted((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackSettleRefuted(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("settleRefuted", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleRefuted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b656ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleRefuted((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackSettleRefuted(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("settleRefuted", terms)
}

// PackSettleVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa90f630d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleVerifier((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint16 attempt, address verifier) returns()
func (tasks *Tasks) PackSettleVerifier(terms TasksTerms, attempt uint16, verifier common.Address) []byte {
	enc, err := tasks.abi.Pack("settleVerifier", terms, attempt, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa90f630d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleVerifier((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, uint16 attempt, address verifier) returns()
func (tasks *Tasks) TryPackSettleVerifier(terms TasksTerms, attempt uint16, verifier common.Address) ([]byte, error) {
	return tasks.abi.Pack("settleVerifier", terms, attempt, verifier)
}

// PackShareOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca7d5a9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shareOf(uint256 steps, uint256 shares, uint256 step) pure returns(uint8)
func (tasks *Tasks) PackShareOf(steps *big.Int, shares *big.Int, step *big.Int) []byte {
	enc, err := tasks.abi.Pack("shareOf", steps, shares, step)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShareOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca7d5a9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shareOf(uint256 steps, uint256 shares, uint256 step) pure returns(uint8)
func (tasks *Tasks) TryPackShareOf(steps *big.Int, shares *big.Int, step *big.Int) ([]byte, error) {
	return tasks.abi.Pack("shareOf", steps, shares, step)
}

// UnpackShareOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca7d5a9c.
//
// Solidity: function shareOf(uint256 steps, uint256 shares, uint256 step) pure returns(uint8)
func (tasks *Tasks) UnpackShareOf(data []byte) (uint8, error) {
	out, err := tasks.abi.Unpack("shareOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25027d4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function skip((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackSkip(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("skip", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25027d4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function skip((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackSkip(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("skip", terms)
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (tasks *Tasks) PackStake() []byte {
	enc, err := tasks.abi.Pack("stake")
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
func (tasks *Tasks) TryPackStake() ([]byte, error) {
	return tasks.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (tasks *Tasks) UnpackStake(data []byte) (common.Address, error) {
	out, err := tasks.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb7673b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes opening) returns()
func (tasks *Tasks) PackStart(terms TasksTerms, opening []byte) []byte {
	enc, err := tasks.abi.Pack("start", terms, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb7673b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes opening) returns()
func (tasks *Tasks) TryPackStart(terms TasksTerms, opening []byte) ([]byte, error) {
	return tasks.abi.Pack("start", terms, opening)
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4c143cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, (bytes32,bytes32,bytes32,bytes32,bytes32) claim, bytes32 seal) returns()
func (tasks *Tasks) PackSubmit(terms TasksTerms, claim TasksClaim, seal [32]byte) []byte {
	enc, err := tasks.abi.Pack("submit", terms, claim, seal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4c143cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, (bytes32,bytes32,bytes32,bytes32,bytes32) claim, bytes32 seal) returns()
func (tasks *Tasks) TryPackSubmit(terms TasksTerms, claim TasksClaim, seal [32]byte) ([]byte, error) {
	return tasks.abi.Pack("submit", terms, claim, seal)
}

// PackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fd5abc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function take((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 luck) returns()
func (tasks *Tasks) PackTake(terms TasksTerms, luck [32]byte) []byte {
	enc, err := tasks.abi.Pack("take", terms, luck)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fd5abc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function take((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms, bytes32 luck) returns()
func (tasks *Tasks) TryPackTake(terms TasksTerms, luck [32]byte) ([]byte, error) {
	return tasks.abi.Pack("take", terms, luck)
}

// PackTaskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x234bdfaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskOf(bytes32 id) view returns((address,uint8,uint16,uint32,uint40,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint8,uint8,uint8,uint8,uint8,bool,bool,uint88,bytes32,uint40))
func (tasks *Tasks) PackTaskOf(id [32]byte) []byte {
	enc, err := tasks.abi.Pack("taskOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x234bdfaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskOf(bytes32 id) view returns((address,uint8,uint16,uint32,uint40,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint8,uint8,uint8,uint8,uint8,bool,bool,uint88,bytes32,uint40))
func (tasks *Tasks) TryPackTaskOf(id [32]byte) ([]byte, error) {
	return tasks.abi.Pack("taskOf", id)
}

// UnpackTaskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x234bdfaa.
//
// Solidity: function taskOf(bytes32 id) view returns((address,uint8,uint16,uint32,uint40,bytes32,bytes32,bytes32,uint32,uint32,uint32,uint8,uint8,uint8,uint8,uint8,bool,bool,uint88,bytes32,uint40))
func (tasks *Tasks) UnpackTaskOf(data []byte) (TasksTask, error) {
	out, err := tasks.abi.Unpack("taskOf", data)
	if err != nil {
		return *new(TasksTask), err
	}
	out0 := *abi.ConvertType(out[0], new(TasksTask)).(*TasksTask)
	return out0, nil
}

// PackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda7bddac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierOf(bytes32 id, uint16 attempt, address account) view returns((uint216,uint8,uint8))
func (tasks *Tasks) PackVerifierOf(id [32]byte, attempt uint16, account common.Address) []byte {
	enc, err := tasks.abi.Pack("verifierOf", id, attempt, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda7bddac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierOf(bytes32 id, uint16 attempt, address account) view returns((uint216,uint8,uint8))
func (tasks *Tasks) TryPackVerifierOf(id [32]byte, attempt uint16, account common.Address) ([]byte, error) {
	return tasks.abi.Pack("verifierOf", id, attempt, account)
}

// UnpackVerifierOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda7bddac.
//
// Solidity: function verifierOf(bytes32 id, uint16 attempt, address account) view returns((uint216,uint8,uint8))
func (tasks *Tasks) UnpackVerifierOf(data []byte) (TasksVerifier, error) {
	out, err := tasks.abi.Unpack("verifierOf", data)
	if err != nil {
		return *new(TasksVerifier), err
	}
	out0 := *abi.ConvertType(out[0], new(TasksVerifier)).(*TasksVerifier)
	return out0, nil
}

// PackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b34f6ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function void((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) PackVoid(terms TasksTerms) []byte {
	enc, err := tasks.abi.Pack("void", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b34f6ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function void((address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms) returns()
func (tasks *Tasks) TryPackVoid(terms TasksTerms) ([]byte, error) {
	return tasks.abi.Pack("void", terms)
}

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window() view returns(uint32)
func (tasks *Tasks) PackWindow() []byte {
	enc, err := tasks.abi.Pack("window")
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
func (tasks *Tasks) TryPackWindow() ([]byte, error) {
	return tasks.abi.Pack("window")
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461645bf.
//
// Solidity: function window() view returns(uint32)
func (tasks *Tasks) UnpackWindow(data []byte) (uint32, error) {
	out, err := tasks.abi.Unpack("window", data)
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
func (tasks *Tasks) PackWithdraw(account common.Address) []byte {
	enc, err := tasks.abi.Pack("withdraw", account)
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
func (tasks *Tasks) TryPackWithdraw(account common.Address) ([]byte, error) {
	return tasks.abi.Pack("withdraw", account)
}

// TasksChallenged represents a Challenged event raised by the Tasks contract.
type TasksChallenged struct {
	Id         [32]byte
	Challenger common.Address
	Index      *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const TasksChallengedEventName = "Challenged"

// ContractEventName returns the user-defined event name.
func (TasksChallenged) ContractEventName() string {
	return TasksChallengedEventName
}

// UnpackChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Challenged(bytes32 indexed id, address indexed challenger, uint256 index)
func (tasks *Tasks) UnpackChallengedEvent(log *types.Log) (*TasksChallenged, error) {
	event := "Challenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksChallenged)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksConvicted represents a Convicted event raised by the Tasks contract.
type TasksConvicted struct {
	Id          [32]byte
	Solver      common.Address
	Beneficiary common.Address
	Share       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TasksConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (TasksConvicted) ContractEventName() string {
	return TasksConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(bytes32 indexed id, address indexed solver, address indexed beneficiary, uint256 share)
func (tasks *Tasks) UnpackConvictedEvent(log *types.Log) (*TasksConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksConvicted)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksDisclosed represents a Disclosed event raised by the Tasks contract.
type TasksDisclosed struct {
	Id        [32]byte
	Solver    common.Address
	Forced    bool
	Step      *big.Int
	Claim     TasksClaim
	Signature []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const TasksDisclosedEventName = "Disclosed"

// ContractEventName returns the user-defined event name.
func (TasksDisclosed) ContractEventName() string {
	return TasksDisclosedEventName
}

// UnpackDisclosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Disclosed(bytes32 indexed id, address indexed solver, bool forced, uint256 step, (bytes32,bytes32,bytes32,bytes32,bytes32) claim, bytes signature)
func (tasks *Tasks) UnpackDisclosedEvent(log *types.Log) (*TasksDisclosed, error) {
	event := "Disclosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksDisclosed)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksDismissed represents a Dismissed event raised by the Tasks contract.
type TasksDismissed struct {
	Id         [32]byte
	Challenger common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const TasksDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (TasksDismissed) ContractEventName() string {
	return TasksDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed id, address indexed challenger)
func (tasks *Tasks) UnpackDismissedEvent(log *types.Log) (*TasksDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksDismissed)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksEnlisted represents a Enlisted event raised by the Tasks contract.
type TasksEnlisted struct {
	Id       [32]byte
	Verifier common.Address
	Attempt  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TasksEnlistedEventName = "Enlisted"

// ContractEventName returns the user-defined event name.
func (TasksEnlisted) ContractEventName() string {
	return TasksEnlistedEventName
}

// UnpackEnlistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Enlisted(bytes32 indexed id, address indexed verifier, uint256 attempt)
func (tasks *Tasks) UnpackEnlistedEvent(log *types.Log) (*TasksEnlisted, error) {
	event := "Enlisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksEnlisted)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksExpired represents a Expired event raised by the Tasks contract.
type TasksExpired struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TasksExpiredEventName = "Expired"

// ContractEventName returns the user-defined event name.
func (TasksExpired) ContractEventName() string {
	return TasksExpiredEventName
}

// UnpackExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Expired(bytes32 indexed id)
func (tasks *Tasks) UnpackExpiredEvent(log *types.Log) (*TasksExpired, error) {
	event := "Expired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksExpired)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksFinalized represents a Finalized event raised by the Tasks contract.
type TasksFinalized struct {
	Id     [32]byte
	Solver common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const TasksFinalizedEventName = "Finalized"

// ContractEventName returns the user-defined event name.
func (TasksFinalized) ContractEventName() string {
	return TasksFinalizedEventName
}

// UnpackFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalized(bytes32 indexed id, address indexed solver)
func (tasks *Tasks) UnpackFinalizedEvent(log *types.Log) (*TasksFinalized, error) {
	event := "Finalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksFinalized)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksFixed represents a Fixed event raised by the Tasks contract.
type TasksFixed struct {
	Id      [32]byte
	Entropy [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TasksFixedEventName = "Fixed"

// ContractEventName returns the user-defined event name.
func (TasksFixed) ContractEventName() string {
	return TasksFixedEventName
}

// UnpackFixedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Fixed(bytes32 indexed id, bytes32 entropy)
func (tasks *Tasks) UnpackFixedEvent(log *types.Log) (*TasksFixed, error) {
	event := "Fixed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksFixed)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksGameStarted represents a GameStarted event raised by the Tasks contract.
type TasksGameStarted struct {
	Id         [32]byte
	Game       [32]byte
	Challenger common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const TasksGameStartedEventName = "GameStarted"

// ContractEventName returns the user-defined event name.
func (TasksGameStarted) ContractEventName() string {
	return TasksGameStartedEventName
}

// UnpackGameStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GameStarted(bytes32 indexed id, bytes32 indexed game, address indexed challenger)
func (tasks *Tasks) UnpackGameStartedEvent(log *types.Log) (*TasksGameStarted, error) {
	event := "GameStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksGameStarted)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksReopened represents a Reopened event raised by the Tasks contract.
type TasksReopened struct {
	Id        [32]byte
	Attempt   *big.Int
	OpenUntil *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TasksReopenedEventName = "Reopened"

// ContractEventName returns the user-defined event name.
func (TasksReopened) ContractEventName() string {
	return TasksReopenedEventName
}

// UnpackReopenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reopened(bytes32 indexed id, uint256 attempt, uint256 openUntil)
func (tasks *Tasks) UnpackReopenedEvent(log *types.Log) (*TasksReopened, error) {
	event := "Reopened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksReopened)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksSecretRevealed represents a SecretRevealed event raised by the Tasks contract.
type TasksSecretRevealed struct {
	Id       [32]byte
	Verifier common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TasksSecretRevealedEventName = "SecretRevealed"

// ContractEventName returns the user-defined event name.
func (TasksSecretRevealed) ContractEventName() string {
	return TasksSecretRevealedEventName
}

// UnpackSecretRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecretRevealed(bytes32 indexed id, address indexed verifier)
func (tasks *Tasks) UnpackSecretRevealedEvent(log *types.Log) (*TasksSecretRevealed, error) {
	event := "SecretRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksSecretRevealed)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksSettled represents a Settled event raised by the Tasks contract.
type TasksSettled struct {
	Id       [32]byte
	Verifier common.Address
	Status   uint8
	Paid     *big.Int
	Slashed  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TasksSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (TasksSettled) ContractEventName() string {
	return TasksSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed id, address indexed verifier, uint8 status, uint256 paid, uint256 slashed)
func (tasks *Tasks) UnpackSettledEvent(log *types.Log) (*TasksSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksSettled)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksSubmitted represents a Submitted event raised by the Tasks contract.
type TasksSubmitted struct {
	Id      [32]byte
	Solver  common.Address
	Attempt *big.Int
	Claim   TasksClaim
	Seal    [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TasksSubmittedEventName = "Submitted"

// ContractEventName returns the user-defined event name.
func (TasksSubmitted) ContractEventName() string {
	return TasksSubmittedEventName
}

// UnpackSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Submitted(bytes32 indexed id, address indexed solver, uint256 attempt, (bytes32,bytes32,bytes32,bytes32,bytes32) claim, bytes32 seal)
func (tasks *Tasks) UnpackSubmittedEvent(log *types.Log) (*TasksSubmitted, error) {
	event := "Submitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksSubmitted)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksTaken represents a Taken event raised by the Tasks contract.
type TasksTaken struct {
	Id       [32]byte
	Solver   common.Address
	Attempt  *big.Int
	SubmitBy *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TasksTakenEventName = "Taken"

// ContractEventName returns the user-defined event name.
func (TasksTaken) ContractEventName() string {
	return TasksTakenEventName
}

// UnpackTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Taken(bytes32 indexed id, address indexed solver, uint256 attempt, uint256 submitBy)
func (tasks *Tasks) UnpackTakenEvent(log *types.Log) (*TasksTaken, error) {
	event := "Taken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksTaken)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksTaskCreated represents a TaskCreated event raised by the Tasks contract.
type TasksTaskCreated struct {
	Id        [32]byte
	Submitter common.Address
	Terms     TasksTerms
	Raw       *types.Log // Blockchain specific contextual infos
}

const TasksTaskCreatedEventName = "TaskCreated"

// ContractEventName returns the user-defined event name.
func (TasksTaskCreated) ContractEventName() string {
	return TasksTaskCreatedEventName
}

// UnpackTaskCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskCreated(bytes32 indexed id, address indexed submitter, (address,uint64,bytes32,bytes32,bytes32,bytes32,uint32,uint16,uint16,uint40,uint32,uint32,uint32,uint96,uint96,uint96,uint88,uint88) terms)
func (tasks *Tasks) UnpackTaskCreatedEvent(log *types.Log) (*TasksTaskCreated, error) {
	event := "TaskCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksTaskCreated)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksVerdictCommitted represents a VerdictCommitted event raised by the Tasks contract.
type TasksVerdictCommitted struct {
	Id       [32]byte
	Verifier common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TasksVerdictCommittedEventName = "VerdictCommitted"

// ContractEventName returns the user-defined event name.
func (TasksVerdictCommitted) ContractEventName() string {
	return TasksVerdictCommittedEventName
}

// UnpackVerdictCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictCommitted(bytes32 indexed id, address indexed verifier)
func (tasks *Tasks) UnpackVerdictCommittedEvent(log *types.Log) (*TasksVerdictCommitted, error) {
	event := "VerdictCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksVerdictCommitted)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksVerdictRevealed represents a VerdictRevealed event raised by the Tasks contract.
type TasksVerdictRevealed struct {
	Id       [32]byte
	Verifier common.Address
	Verdict  uint8
	Work     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TasksVerdictRevealedEventName = "VerdictRevealed"

// ContractEventName returns the user-defined event name.
func (TasksVerdictRevealed) ContractEventName() string {
	return TasksVerdictRevealedEventName
}

// UnpackVerdictRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerdictRevealed(bytes32 indexed id, address indexed verifier, uint8 verdict, bytes32 work)
func (tasks *Tasks) UnpackVerdictRevealedEvent(log *types.Log) (*TasksVerdictRevealed, error) {
	event := "VerdictRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksVerdictRevealed)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksVerifiersDrawn represents a VerifiersDrawn event raised by the Tasks contract.
type TasksVerifiersDrawn struct {
	Id        [32]byte
	Attempt   *big.Int
	Verifiers []common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const TasksVerifiersDrawnEventName = "VerifiersDrawn"

// ContractEventName returns the user-defined event name.
func (TasksVerifiersDrawn) ContractEventName() string {
	return TasksVerifiersDrawnEventName
}

// UnpackVerifiersDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifiersDrawn(bytes32 indexed id, uint256 attempt, address[] verifiers)
func (tasks *Tasks) UnpackVerifiersDrawnEvent(log *types.Log) (*TasksVerifiersDrawn, error) {
	event := "VerifiersDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksVerifiersDrawn)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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

// TasksWithdrawn represents a Withdrawn event raised by the Tasks contract.
type TasksWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TasksWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (TasksWithdrawn) ContractEventName() string {
	return TasksWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address to, uint256 amount)
func (tasks *Tasks) UnpackWithdrawnEvent(log *types.Log) (*TasksWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tasks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TasksWithdrawn)
	if len(log.Data) > 0 {
		if err := tasks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tasks.abi.Events[event].Inputs {
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
func (tasks *Tasks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tasks.abi.Errors["BadParameters"].ID.Bytes()[:4]) {
		return tasks.UnpackBadParametersError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return tasks.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["BadReveal"].ID.Bytes()[:4]) {
		return tasks.UnpackBadRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return tasks.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return tasks.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["Busy"].ID.Bytes()[:4]) {
		return tasks.UnpackBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["NoEntropy"].ID.Bytes()[:4]) {
		return tasks.UnpackNoEntropyError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["NotPlain"].ID.Bytes()[:4]) {
		return tasks.UnpackNotPlainError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["NotYou"].ID.Bytes()[:4]) {
		return tasks.UnpackNotYouError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return tasks.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return tasks.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return tasks.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return tasks.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["Unarmed"].ID.Bytes()[:4]) {
		return tasks.UnpackUnarmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return tasks.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return tasks.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], tasks.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return tasks.UnpackWrongValueError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// TasksBadParameters represents a BadParameters error raised by the Tasks contract.
type TasksBadParameters struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParameters()
func TasksBadParametersErrorID() common.Hash {
	return common.HexToHash("0xa18a7093f7404a17016907fa5b1c7597f4d04a36e0d0a5f233a0b829fa72eef1")
}

// UnpackBadParametersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParameters()
func (tasks *Tasks) UnpackBadParametersError(raw []byte) (*TasksBadParameters, error) {
	out := new(TasksBadParameters)
	if err := tasks.abi.UnpackIntoInterface(out, "BadParameters", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksBadProof represents a BadProof error raised by the Tasks contract.
type TasksBadProof struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func TasksBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (tasks *Tasks) UnpackBadProofError(raw []byte) (*TasksBadProof, error) {
	out := new(TasksBadProof)
	if err := tasks.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksBadReveal represents a BadReveal error raised by the Tasks contract.
type TasksBadReveal struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReveal()
func TasksBadRevealErrorID() common.Hash {
	return common.HexToHash("0x8ff14e0d07ca4f2f9380e8c8365d9e1548f71c5a569f55c866b261c9c71709b2")
}

// UnpackBadRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReveal()
func (tasks *Tasks) UnpackBadRevealError(raw []byte) (*TasksBadReveal, error) {
	out := new(TasksBadReveal)
	if err := tasks.abi.UnpackIntoInterface(out, "BadReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksBadSignature represents a BadSignature error raised by the Tasks contract.
type TasksBadSignature struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func TasksBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (tasks *Tasks) UnpackBadSignatureError(raw []byte) (*TasksBadSignature, error) {
	out := new(TasksBadSignature)
	if err := tasks.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksBadTerms represents a BadTerms error raised by the Tasks contract.
type TasksBadTerms struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms(string what)
func TasksBadTermsErrorID() common.Hash {
	return common.HexToHash("0x73758b9a3cf6651064ab6f331e84205cf570d3c534baa7d3c8b70e6e0efd4fba")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms(string what)
func (tasks *Tasks) UnpackBadTermsError(raw []byte) (*TasksBadTerms, error) {
	out := new(TasksBadTerms)
	if err := tasks.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksBusy represents a Busy error raised by the Tasks contract.
type TasksBusy struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Busy()
func TasksBusyErrorID() common.Hash {
	return common.HexToHash("0x3ef33375ea0bd63025aca7ce3899d142c262ce79a5cd38d8059bfb5e4994d832")
}

// UnpackBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Busy()
func (tasks *Tasks) UnpackBusyError(raw []byte) (*TasksBusy, error) {
	out := new(TasksBusy)
	if err := tasks.abi.UnpackIntoInterface(out, "Busy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksNoEntropy represents a NoEntropy error raised by the Tasks contract.
type TasksNoEntropy struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEntropy()
func TasksNoEntropyErrorID() common.Hash {
	return common.HexToHash("0x4083442a2528c4fa17c071879b36f8a6a22281c6445174136283bfae7f43777b")
}

// UnpackNoEntropyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEntropy()
func (tasks *Tasks) UnpackNoEntropyError(raw []byte) (*TasksNoEntropy, error) {
	out := new(TasksNoEntropy)
	if err := tasks.abi.UnpackIntoInterface(out, "NoEntropy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksNotPlain represents a NotPlain error raised by the Tasks contract.
type TasksNotPlain struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlain()
func TasksNotPlainErrorID() common.Hash {
	return common.HexToHash("0xde22bb8757af9a9accf27f0f05eb040eb614a15c77e4e20bcaf197baddbbe6c0")
}

// UnpackNotPlainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlain()
func (tasks *Tasks) UnpackNotPlainError(raw []byte) (*TasksNotPlain, error) {
	out := new(TasksNotPlain)
	if err := tasks.abi.UnpackIntoInterface(out, "NotPlain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksNotYou represents a NotYou error raised by the Tasks contract.
type TasksNotYou struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYou()
func TasksNotYouErrorID() common.Hash {
	return common.HexToHash("0xeb0b04e3fceb1ec5ee3fc28cd0f80e194ea7620a0572dd6d6dbe76f3f52972e1")
}

// UnpackNotYouError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYou()
func (tasks *Tasks) UnpackNotYouError(raw []byte) (*TasksNotYou, error) {
	out := new(TasksNotYou)
	if err := tasks.abi.UnpackIntoInterface(out, "NotYou", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksNothingToDo represents a NothingToDo error raised by the Tasks contract.
type TasksNothingToDo struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo()
func TasksNothingToDoErrorID() common.Hash {
	return common.HexToHash("0x5c52a8685c474c69637a8bd0989a1142629129e3293bd9aa6468eff5dd643948")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo()
func (tasks *Tasks) UnpackNothingToDoError(raw []byte) (*TasksNothingToDo, error) {
	out := new(TasksNothingToDo)
	if err := tasks.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksTooEarly represents a TooEarly error raised by the Tasks contract.
type TasksTooEarly struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 from)
func TasksTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 from)
func (tasks *Tasks) UnpackTooEarlyError(raw []byte) (*TasksTooEarly, error) {
	out := new(TasksTooEarly)
	if err := tasks.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksTooLate represents a TooLate error raised by the Tasks contract.
type TasksTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func TasksTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (tasks *Tasks) UnpackTooLateError(raw []byte) (*TasksTooLate, error) {
	out := new(TasksTooLate)
	if err := tasks.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksTransferFailed represents a TransferFailed error raised by the Tasks contract.
type TasksTransferFailed struct{}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed()
func TasksTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x90b8ec1877afffd816d05d9b13947f3ff18ec5851c38bad15ec2b710f92391b1")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed()
func (tasks *Tasks) UnpackTransferFailedError(raw []byte) (*TasksTransferFailed, error) {
	out := new(TasksTransferFailed)
	if err := tasks.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksUnarmed represents a Unarmed error raised by the Tasks contract.
type TasksUnarmed struct {
	Hold *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unarmed(uint256 hold, uint256 need)
func TasksUnarmedErrorID() common.Hash {
	return common.HexToHash("0x2ec3a09ac67afe366831e6fab2502108852d22853075708339c240ae3b750a3e")
}

// UnpackUnarmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unarmed(uint256 hold, uint256 need)
func (tasks *Tasks) UnpackUnarmedError(raw []byte) (*TasksUnarmed, error) {
	out := new(TasksUnarmed)
	if err := tasks.abi.UnpackIntoInterface(out, "Unarmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksWrongPhase represents a WrongPhase error raised by the Tasks contract.
type TasksWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func TasksWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (tasks *Tasks) UnpackWrongPhaseError(raw []byte) (*TasksWrongPhase, error) {
	out := new(TasksWrongPhase)
	if err := tasks.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksWrongStatus represents a WrongStatus error raised by the Tasks contract.
type TasksWrongStatus struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint8 status)
func TasksWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x359011ccd738a108d04e7a1ab24582560fddd574ce22131d066f1d19eed7398c")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint8 status)
func (tasks *Tasks) UnpackWrongStatusError(raw []byte) (*TasksWrongStatus, error) {
	out := new(TasksWrongStatus)
	if err := tasks.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TasksWrongValue represents a WrongValue error raised by the Tasks contract.
type TasksWrongValue struct {
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 want)
func TasksWrongValueErrorID() common.Hash {
	return common.HexToHash("0xcfde1461dbd5c4818ac4f9f0e212e11b515f06eb86a3f7bc7c67901154911599")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 want)
func (tasks *Tasks) UnpackWrongValueError(raw []byte) (*TasksWrongValue, error) {
	out := new(TasksWrongValue)
	if err := tasks.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}
