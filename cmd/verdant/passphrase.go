package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"verdant/node/keys"
)

// passphraseFlags say where the passphrase of an account comes from: never from the command line itself, which every user of
// the machine can read.
type passphraseFlags struct {
	file   string
	fd     int
	prompt bool
}

func (f *passphraseFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.file, "passphrase-file", "", "`FILE` with the account's passphrase")
	cmd.Flags().IntVar(&f.fd, "passphrase-fd", 0, "read the account's passphrase from file descriptor `N`")
	f.addPrompt(cmd)
}

func (f *passphraseFlags) addPrompt(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.prompt, "passphrase-prompt", false, "ask for the account's passphrase at the terminal")
}

// source is nil if no passphrase was spoken of. twice asks again at the terminal, where a new account is sealed with the answer.
func (f *passphraseFlags) source(a *app, twice bool) keys.Source {
	if f.prompt {
		return func() (string, error) { return a.promptPassphrase(twice) }
	}
	return keys.From(f.file, f.fd)
}

// promptPassphrase asks at the terminal, without an echo.
func (a *app) promptPassphrase(twice bool) (string, error) {
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return "", errors.New("there is no terminal to ask for the passphrase: use --passphrase-file or --passphrase-fd")
	}
	defer tty.Close()
	ask := func(question string) (string, error) {
		fmt.Fprint(tty, question)
		answer, err := term.ReadPassword(int(tty.Fd()))
		fmt.Fprintln(tty)
		if err != nil {
			return "", fmt.Errorf("read passphrase: %w", err)
		}
		return string(answer), nil
	}
	phrase, err := ask("Passphrase of the account: ")
	if err != nil {
		return "", err
	}
	if phrase == "" {
		return "", errors.New("read passphrase: it is empty")
	}
	if twice {
		again, err := ask("The same once more: ")
		if err != nil {
			return "", err
		}
		if again != phrase {
			return "", errors.New("read passphrase: the two differ: try again")
		}
	}
	return phrase, nil
}
