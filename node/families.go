package node

import (
	"strings"

	"verdant/swarm"
)

// parseFamilies reads the setting: "all", or letters and names of the swarm's task set.
func parseFamilies(spec *swarm.Spec, list []string) (uint32, error) {
	return spec.Program.Bank.Set.ParseFamilies(strings.Join(list, ","))
}

// familyList is the inverse, letter by letter.
func familyList(spec *swarm.Spec, families uint32) []string {
	if families == 0 {
		return nil
	}
	return strings.Split(spec.Program.Bank.Set.FormatFamilies(families), ",")
}
