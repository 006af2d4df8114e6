package config

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// maxFile is the largest settings file that is read, in bytes.
const maxFile = 1 << 20

// LoadFile takes settings from a TOML file. A file that is not there is no error: it sets nothing.
func (c *Config) LoadFile(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("read settings: %w", err)
	case info.Size() > maxFile:
		return fmt.Errorf("settings file %s has %d bytes, more than %d: is it the right file?", path, info.Size(), maxFile)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read settings: %w", err)
	}
	if err := toml.NewDecoder(bytes.NewReader(raw)).DisallowUnknownFields().Decode(c); err != nil {
		return explain(path, err)
	}
	// A second look tells which keys the file has.
	var sections map[string]any
	if err := toml.Unmarshal(raw, &sections); err != nil {
		return explain(path, err)
	}
	for section, value := range sections {
		if names, ok := value.(map[string]any); ok {
			for name := range names {
				c.origins[section+"."+name] = "file " + path
			}
		} else {
			c.origins[section] = "file " + path
		}
	}
	return nil
}

// explain puts file, line and key into the decoder's errors.
func explain(path string, err error) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) && len(strict.Errors) > 0 {
		first := strict.Errors[0]
		row, _ := first.Position()
		return fmt.Errorf("%s:%d: unknown key %q: remove it, or see \"verdant config show\" for the keys there are",
			path, row, strings.Join(first.Key(), "."))
	}
	var bad *toml.DecodeError
	if errors.As(err, &bad) {
		row, col := bad.Position()
		where := ""
		if key := strings.Join(bad.Key(), "."); key != "" {
			where = " (" + key + ")"
		}
		return fmt.Errorf("%s:%d:%d%s: %s", path, row, col, where, strings.TrimPrefix(bad.Error(), "toml: "))
	}
	return fmt.Errorf("%s: %w", path, err)
}
