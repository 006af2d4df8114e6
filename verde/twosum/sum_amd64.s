#include "textflag.h"

// Two SHA-256 computations side by side, with the SHA extensions: a single one
// waits for the latency of SHA256RNDS2 most of the time.
//
// Registers: X0 message words plus constants (fixed by the instruction), X13
// scratch, X14 byte order; stream A has its state in X1 (a b e f) and X2 (c d g
// h) and its message in X3-X6, stream B in X7, X8 and X9-X12. AX points to the
// constants, SI and DI to the messages.

// ROUNDS does four rounds with message words M.
#define ROUNDS(i, M, S, T) \
	VPADDD      (16*i)(AX), M, X0 \
	SHA256RNDS2 X0, S, T \
	PSHUFD      $0x0e, X0, X0 \
	SHA256RNDS2 X0, T, S

// LOAD reads four message words.
#define LOAD(i, P, M) \
	VMOVDQU (16*i)(P), M \
	PSHUFB  X14, M

// EXTEND makes NEXT the message words after CUR and PREV; it holds those of
// three steps before already, with SHA256MSG1 done.
#define EXTEND(PREV, CUR, NEXT) \
	VPALIGNR   $4, PREV, CUR, X13 \
	PADDD      X13, NEXT \
	SHA256MSG2 CUR, NEXT

// The steps of both streams: i-th quadruple of rounds, M its words, P and N the
// words before and after.
#define FIRST(i, A, B) \
	LOAD(i, SI, A) \
	LOAD(i, DI, B) \
	ROUNDS(i, A, X1, X2) \
	ROUNDS(i, B, X7, X8)

#define EARLY(i, PA, A, PB, B) \
	FIRST(i, A, B) \
	SHA256MSG1 A, PA \
	SHA256MSG1 B, PB

#define FOURTH(PA, A, NA, PB, B, NB) \
	LOAD(3, SI, A) \
	LOAD(3, DI, B) \
	MIDDLE(3, PA, A, NA, PB, B, NB)

#define MIDDLE(i, PA, A, NA, PB, B, NB) \
	LATE(i, PA, A, NA, PB, B, NB) \
	SHA256MSG1 A, PA \
	SHA256MSG1 B, PB

#define LATE(i, PA, A, NA, PB, B, NB) \
	ROUNDS(i, A, X1, X2) \
	ROUNDS(i, B, X7, X8) \
	EXTEND(PA, A, NA) \
	EXTEND(PB, B, NB)

// DIGEST stores a state as bytes.
#define DIGEST(S, T, OUT) \
	PSHUFD   $0x1b, S, S \
	PSHUFD   $0xb1, T, T \
	VPBLENDW $0xf0, T, S, X13 \
	VPALIGNR $8, S, T, T \
	PSHUFB   X14, X13 \
	PSHUFB   X14, T \
	VMOVDQU  X13, (OUT) \
	VMOVDQU  T, 16(OUT)

// func sumSHA(out0, out1 *[32]byte, p0, p1 *byte, blocks int, tail *[64]byte)
// Requires: AVX, SHA, SSSE3, SSE4.1
TEXT ·sumSHA(SB), NOSPLIT, $64-48
	MOVQ    p0+16(FP), SI
	MOVQ    p1+24(FP), DI
	MOVQ    blocks+32(FP), DX
	MOVQ    tail+40(FP), BX
	LEAQ    constants<>+0(SB), AX
	VMOVDQU flip<>+0(SB), X14
	VMOVDQU initial<>+0(SB), X1
	VMOVDQU initial<>+16(SB), X2
	VMOVDQA X1, X7
	VMOVDQA X2, X8
	TESTQ   DX, DX
	JEQ     last

block:
	VMOVDQU X1, 0(SP)
	VMOVDQU X2, 16(SP)
	VMOVDQU X7, 32(SP)
	VMOVDQU X8, 48(SP)
	FIRST(0, X3, X9)
	EARLY(1, X3, X4, X9, X10)
	EARLY(2, X4, X5, X10, X11)
	FOURTH(X5, X6, X3, X11, X12, X9)
	MIDDLE(4, X6, X3, X4, X12, X9, X10)
	MIDDLE(5, X3, X4, X5, X9, X10, X11)
	MIDDLE(6, X4, X5, X6, X10, X11, X12)
	MIDDLE(7, X5, X6, X3, X11, X12, X9)
	MIDDLE(8, X6, X3, X4, X12, X9, X10)
	MIDDLE(9, X3, X4, X5, X9, X10, X11)
	MIDDLE(10, X4, X5, X6, X10, X11, X12)
	MIDDLE(11, X5, X6, X3, X11, X12, X9)
	MIDDLE(12, X6, X3, X4, X12, X9, X10)
	LATE(13, X3, X4, X5, X9, X10, X11)
	LATE(14, X4, X5, X6, X10, X11, X12)
	ROUNDS(15, X6, X1, X2)
	ROUNDS(15, X12, X7, X8)
	VPADDD  0(SP), X1, X1
	VPADDD  16(SP), X2, X2
	VPADDD  32(SP), X7, X7
	VPADDD  48(SP), X8, X8
	ADDQ    $64, SI
	ADDQ    $64, DI
	DECQ    DX
	JG      block
	JLT     done

last:
	MOVQ BX, SI
	MOVQ BX, DI
	JMP  block

done:
	MOVQ out0+0(FP), SI
	MOVQ out1+8(FP), DI
	DIGEST(X1, X2, SI)
	DIGEST(X7, X8, DI)
	RET

// func cpuid(leaf, sub uint32) (eax, ebx, ecx, edx uint32)
TEXT ·cpuid(SB), NOSPLIT, $0-24
	MOVL leaf+0(FP), AX
	MOVL sub+4(FP), CX
	CPUID
	MOVL AX, eax+8(FP)
	MOVL BX, ebx+12(FP)
	MOVL CX, ecx+16(FP)
	MOVL DX, edx+20(FP)
	RET

// func xgetbv() (eax uint32)
TEXT ·xgetbv(SB), NOSPLIT, $0-4
	XORL CX, CX
	XGETBV
	MOVL AX, eax+0(FP)
	RET

// The bytes of every word reversed.
DATA flip<>+0(SB)/8, $0x0405060700010203
DATA flip<>+8(SB)/8, $0x0c0d0e0f08090a0b
GLOBL flip<>(SB), RODATA|NOPTR, $16

// The initial state, as f e b a and h g d c from the lowest word up.
DATA initial<>+0(SB)/4, $0x9b05688c
DATA initial<>+4(SB)/4, $0x510e527f
DATA initial<>+8(SB)/4, $0xbb67ae85
DATA initial<>+12(SB)/4, $0x6a09e667
DATA initial<>+16(SB)/4, $0x5be0cd19
DATA initial<>+20(SB)/4, $0x1f83d9ab
DATA initial<>+24(SB)/4, $0xa54ff53a
DATA initial<>+28(SB)/4, $0x3c6ef372
GLOBL initial<>(SB), RODATA|NOPTR, $32

// The round constants.
DATA constants<>+0(SB)/4, $0x428a2f98
DATA constants<>+4(SB)/4, $0x71374491
DATA constants<>+8(SB)/4, $0xb5c0fbcf
DATA constants<>+12(SB)/4, $0xe9b5dba5
DATA constants<>+16(SB)/4, $0x3956c25b
DATA constants<>+20(SB)/4, $0x59f111f1
DATA constants<>+24(SB)/4, $0x923f82a4
DATA constants<>+28(SB)/4, $0xab1c5ed5
DATA constants<>+32(SB)/4, $0xd807aa98
DATA constants<>+36(SB)/4, $0x12835b01
DATA constants<>+40(SB)/4, $0x243185be
DATA constants<>+44(SB)/4, $0x550c7dc3
DATA constants<>+48(SB)/4, $0x72be5d74
DATA constants<>+52(SB)/4, $0x80deb1fe
DATA constants<>+56(SB)/4, $0x9bdc06a7
DATA constants<>+60(SB)/4, $0xc19bf174
DATA constants<>+64(SB)/4, $0xe49b69c1
DATA constants<>+68(SB)/4, $0xefbe4786
DATA constants<>+72(SB)/4, $0x0fc19dc6
DATA constants<>+76(SB)/4, $0x240ca1cc
DATA constants<>+80(SB)/4, $0x2de92c6f
DATA constants<>+84(SB)/4, $0x4a7484aa
DATA constants<>+88(SB)/4, $0x5cb0a9dc
DATA constants<>+92(SB)/4, $0x76f988da
DATA constants<>+96(SB)/4, $0x983e5152
DATA constants<>+100(SB)/4, $0xa831c66d
DATA constants<>+104(SB)/4, $0xb00327c8
DATA constants<>+108(SB)/4, $0xbf597fc7
DATA constants<>+112(SB)/4, $0xc6e00bf3
DATA constants<>+116(SB)/4, $0xd5a79147
DATA constants<>+120(SB)/4, $0x06ca6351
DATA constants<>+124(SB)/4, $0x14292967
DATA constants<>+128(SB)/4, $0x27b70a85
DATA constants<>+132(SB)/4, $0x2e1b2138
DATA constants<>+136(SB)/4, $0x4d2c6dfc
DATA constants<>+140(SB)/4, $0x53380d13
DATA constants<>+144(SB)/4, $0x650a7354
DATA constants<>+148(SB)/4, $0x766a0abb
DATA constants<>+152(SB)/4, $0x81c2c92e
DATA constants<>+156(SB)/4, $0x92722c85
DATA constants<>+160(SB)/4, $0xa2bfe8a1
DATA constants<>+164(SB)/4, $0xa81a664b
DATA constants<>+168(SB)/4, $0xc24b8b70
DATA constants<>+172(SB)/4, $0xc76c51a3
DATA constants<>+176(SB)/4, $0xd192e819
DATA constants<>+180(SB)/4, $0xd6990624
DATA constants<>+184(SB)/4, $0xf40e3585
DATA constants<>+188(SB)/4, $0x106aa070
DATA constants<>+192(SB)/4, $0x19a4c116
DATA constants<>+196(SB)/4, $0x1e376c08
DATA constants<>+200(SB)/4, $0x2748774c
DATA constants<>+204(SB)/4, $0x34b0bcb5
DATA constants<>+208(SB)/4, $0x391c0cb3
DATA constants<>+212(SB)/4, $0x4ed8aa4a
DATA constants<>+216(SB)/4, $0x5b9cca4f
DATA constants<>+220(SB)/4, $0x682e6ff3
DATA constants<>+224(SB)/4, $0x748f82ee
DATA constants<>+228(SB)/4, $0x78a5636f
DATA constants<>+232(SB)/4, $0x84c87814
DATA constants<>+236(SB)/4, $0x8cc70208
DATA constants<>+240(SB)/4, $0x90befffa
DATA constants<>+244(SB)/4, $0xa4506ceb
DATA constants<>+248(SB)/4, $0xbef9a3f7
DATA constants<>+252(SB)/4, $0xc67178f2
GLOBL constants<>(SB), RODATA|NOPTR, $256
