package doctor

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"

	"verdant/node/config"
	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cpu"
	"verdant/repops/cuda"
	"verdant/swarm/policy"
)

// triples is how many multiply-adds are compared with exact arithmetic: some milliseconds.
const triples = 1 << 14

// arithmetic compares the CPU's kernels with exact arithmetic, where rounding twice would show.
func arithmetic(context.Context, Options) []Finding {
	f := Finding{Check: "cpu", State: OK}
	backend := cpu.New()
	if err := conformance.CheckFMA(rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64())), backend, triples); err != nil {
		f.State, f.Found = Fail, fmt.Sprintf("%s gives wrong bits: %v", backend.Name(), err)
		f.Do = "do not run a node here: its claims would be false; if the machine is not overclocked, report it"
	} else {
		f.Found = fmt.Sprintf("%s, %d multiply-adds with exact bits", backend.Name(), triples)
	}
	return []Finding{f}
}

// gpus looks for GPUs and tests each. A machine without any is in order, unless the settings name one.
func gpus(_ context.Context, o Options) []Finding {
	chosen, wanted := config.CUDA(o.Settings.Device)
	r := cuda.Probe()
	f := Finding{Check: "cuda", State: OK}
	switch {
	case !r.Built:
		f.State, f.Found, f.Do = Skip, "this binary is built without CUDA", `to use an NVIDIA GPU, run "make build-cuda"`
	case r.Driver == "":
		f.State, f.Found, f.Do = Skip, r.Problem, "to use an NVIDIA GPU, install its driver"
		if r.Problem == "" {
			f.Found = "no NVIDIA driver"
		}
	case r.Problem != "":
		f.State, f.Found, f.Do = Warn, r.Problem, `see what "nvidia-smi" says; a driver and its kernel module may be of two versions until the machine restarts`
	case len(r.Devices) == 0:
		f.State, f.Found = Skip, fmt.Sprintf("driver for CUDA %s, no GPU", r.Driver)
	default:
		f.Found = fmt.Sprintf("driver for CUDA %s, %s; with device = %s, nodes compute on ", r.Driver, count(len(r.Devices), "GPU"), o.Settings.Device)
		if o.Settings.Device == config.DeviceAuto {
			f.Found += "cuda:0 if it is in order"
		} else {
			f.Found += o.Settings.Device
		}
	}
	if wanted && chosen >= len(r.Devices) {
		f.State = Fail
		f.Do = fmt.Sprintf("the settings ask for %s: choose another with --device or VERDANT_DEVICE, such as auto", o.Settings.Device)
	}
	found := []Finding{f}
	for _, d := range r.Devices {
		found = append(found, examineGPU(d, o))
	}
	return found
}

func examineGPU(d cuda.Info, o Options) Finding {
	f := Finding{Check: fmt.Sprintf("cuda:%d", d.Ordinal), State: OK}
	f.Found = fmt.Sprintf("%s, compute capability %d.%d, %d MiB", d.Name, d.Major, d.Minor, d.Memory>>20)
	gpu, err := cuda.Open(d.Ordinal, cpu.New(), o.Log)
	if err != nil {
		return unusable(f, err, o)
	}
	tested, err := gpu.SelfTest()
	if err == nil {
		err = policy.CheckGolden(gpu)
	}
	missing := gpu.Fallbacks()
	if err := errors.Join(err, gpu.Close()); err != nil {
		return unusable(f, err, o)
	}
	f.Found += fmt.Sprintf("; %s, a hundred training steps, hashes and texts have the bits they must", count(tested, "operator"))
	if len(missing) > 0 {
		var names []string
		for name := range missing {
			names = append(names, name)
		}
		sort.Strings(names)
		f.Found += "; without a kernel, so on the CPU: " + strings.Join(names, ", ")
	}
	return f
}

// unusable says what becomes of nodes if a GPU cannot be used, or gives other bits.
func unusable(f Finding, err error, o Options) Finding {
	f.State, f.Found = Warn, f.Found+": "+err.Error()
	f.Do = "nodes do not compute on it; if it is not overclocked and its driver is recent enough, report it"
	if errors.Is(err, repops.ErrDeviceMemory) {
		f.Do = `nodes do not compute on it; "nvidia-smi" says which programs hold its memory`
	}
	if o.Settings.Device == f.Check {
		f.State = Fail
		f.Do = fmt.Sprintf("the settings ask for %s, so no node starts: choose another with --device or VERDANT_DEVICE, such as auto or cpu", f.Check)
	}
	return f
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}
