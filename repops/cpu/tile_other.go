//go:build !amd64 && !arm64

package cpu

// There is no assembly for this architecture.

func assemblies() []Level { return nil }

func (l Level) tileSize() (rows, cols int) { return goRows, goCols }

func (l Level) lanes() int { return goRows }

func (l Level) run(t tile) {
	if t.rows > 0 && t.cols > 0 {
		t.split(goRows, (*tile).runGo)
	}
}

func (l Level) exp(x []float32) { expGo(x) }
