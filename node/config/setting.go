package config

import (
	"encoding"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Origins besides "file …", a variable's name and "--flag".
const originDefault = "default"

// EnvPrefix begins the name of every variable.
const EnvPrefix = "VERDANT_"

// Setting is one value under one key.
type Setting struct {
	Key   string
	Flag  string // without dashes; the same flag may mean another key in another command
	Usage string
	// Origin says where the value came from: "default", "file PATH", "VERDANT_…" or "--flag".
	Origin string

	value any // *string, *[]string, *bool, *int, *uint64, *float64, or a TextMarshaler and TextUnmarshaler
	check func(any) error
}

// Env is the name of the setting's variable.
func (s Setting) Env() string {
	return EnvPrefix + strings.ToUpper(strings.NewReplacer(".", "_", "-", "_").Replace(s.Key))
}

// Text is the value in the form in which variables and flags give it. Lists are joined with commas.
func (s Setting) Text() string {
	switch v := s.value.(type) {
	case *string:
		return *v
	case *[]string:
		return strings.Join(*v, ",")
	case *bool:
		return strconv.FormatBool(*v)
	case *int:
		return strconv.Itoa(*v)
	case *uint64:
		return strconv.FormatUint(*v, 10)
	case *float64:
		return strconv.FormatFloat(*v, 'g', -1, 64)
	case encoding.TextMarshaler:
		text, err := v.MarshalText()
		if err != nil {
			return "?"
		}
		return string(text)
	}
	return fmt.Sprintf("?%T", s.value)
}

// IsSwitch reports whether the setting is a flag that may stand without a value.
func (s Setting) IsSwitch() bool {
	_, ok := s.value.(*bool)
	return ok
}

// IsList reports whether the setting holds several texts.
func (s Setting) IsList() bool {
	_, ok := s.value.(*[]string)
	return ok
}

// IsBare reports whether the file wants the value without quotes: a number, or true or false.
func (s Setting) IsBare() bool {
	switch s.value.(type) {
	case *bool, *int, *uint64, *float64:
		return true
	}
	return false
}

// IsDefault reports whether nobody chose the value.
func (s Setting) IsDefault() bool { return s.Origin == originDefault }

func (s Setting) parse(text string) error {
	var err error
	switch v := s.value.(type) {
	case *string:
		*v = text
	case *[]string:
		*v = splitList(text)
	case *bool:
		if *v, err = strconv.ParseBool(text); err != nil {
			err = errors.New("want true or false")
		}
	case *int:
		if *v, err = strconv.Atoi(text); err != nil {
			err = errors.New("want a whole number")
		}
	case *uint64:
		if *v, err = strconv.ParseUint(text, 10, 64); err != nil {
			err = errors.New("want a whole number, 0 or above")
		}
	case *float64:
		if *v, err = strconv.ParseFloat(text, 64); err != nil {
			err = errors.New("want a number")
		}
	case encoding.TextUnmarshaler:
		err = v.UnmarshalText([]byte(text))
	default:
		err = fmt.Errorf("setting has unsupported type %T", v)
	}
	return err
}

func splitList(text string) []string {
	var list []string
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

// Settings lists all settings with their values and origins.
func (c *Config) Settings() []Setting {
	all := c.settings()
	for i := range all {
		all[i].Origin = originDefault
		if o := c.origins[all[i].Key]; o != "" {
			all[i].Origin = o
		}
	}
	return all
}

// Set gives a value to a key. origin is remembered, and named in errors.
func (c *Config) Set(key, text, origin string) error {
	for _, s := range c.settings() {
		if s.Key != key {
			continue
		}
		if err := s.parse(text); err != nil {
			return fmt.Errorf("%s %q: %w", origin, text, err)
		}
		c.origins[key] = origin
		return nil
	}
	return fmt.Errorf("%s: there is no setting %q", origin, key)
}

// LoadEnv takes the variables that are settings from an environment in the form of os.Environ. It returns the names of variables
// that begin like one but are none: worth a warning, not a refusal, since container systems make such names up themselves.
func (c *Config) LoadEnv(environ []string) (unknown []string, err error) {
	keys := map[string]string{}
	for _, s := range c.settings() {
		keys[s.Env()] = s.Key
	}
	for _, entry := range environ {
		name, text, _ := strings.Cut(entry, "=")
		if !strings.HasPrefix(name, EnvPrefix) || name == EnvPrefix+"HOME" {
			continue
		}
		key, ok := keys[name]
		if !ok {
			unknown = append(unknown, name)
			continue
		}
		if err := c.Set(key, text, name); err != nil {
			return unknown, err
		}
	}
	return unknown, nil
}
