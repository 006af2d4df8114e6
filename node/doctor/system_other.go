//go:build !linux

package doctor

import (
	"errors"
	"time"
)

func freeBytes(string) (uint64, error) { return 0, errors.ErrUnsupported }

func clockError() (time.Duration, error) { return 0, errors.ErrUnsupported }
