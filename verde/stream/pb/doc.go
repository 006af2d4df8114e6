// Package pb is the generated code of the wire schemas of package stream, which
// alone imports it. generate.sh makes it anew.
package pb
