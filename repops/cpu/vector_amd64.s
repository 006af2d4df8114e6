#include "textflag.h"

// Masks of the last elements: 8-n words in start n words of ones.
DATA lastMask<>+0(SB)/8, $0xffffffffffffffff
DATA lastMask<>+8(SB)/8, $0xffffffffffffffff
DATA lastMask<>+16(SB)/8, $0xffffffffffffffff
DATA lastMask<>+24(SB)/8, $0xffffffffffffffff
DATA lastMask<>+32(SB)/8, $0
DATA lastMask<>+40(SB)/8, $0
DATA lastMask<>+48(SB)/8, $0
DATA lastMask<>+56(SB)/8, $0
GLOBL lastMask<>(SB), RODATA|NOPTR, $64

// LASTMASK loads the mask of CX (1 to 7) words into Y15.
#define LASTMASK \
	LEAQ lastMask<>+32(SB), AX \
	SHLQ $2, CX                \
	SUBQ CX, AX                \
	VMOVUPS (AX), Y15

// EXP replaces Y0 by its exponential, with the constants of expTable at BX and
// Y14 = roundInt: the instructions of repops.Exp, one for one. The minimum and
// maximum keep their second source where it is a NaN.
#define EXP \
	VMOVUPS (BX), Y1           \
	VMINPS Y0, Y1, Y0          \
	VMOVUPS 32(BX), Y1         \
	VMAXPS Y0, Y1, Y0          \
	VMOVAPS Y14, Y2            \
	VFMADD231PS 64(BX), Y0, Y2 \
	VSUBPS Y14, Y2, Y3         \
	VFMADD231PS 96(BX), Y3, Y0 \
	VFMADD231PS 128(BX), Y3, Y0 \
	VMOVUPS 160(BX), Y4        \
	VFMADD213PS 192(BX), Y0, Y4 \
	VFMADD213PS 224(BX), Y0, Y4 \
	VFMADD213PS 256(BX), Y0, Y4 \
	VFMADD213PS 288(BX), Y0, Y4 \
	VFMADD213PS 320(BX), Y0, Y4 \
	VMULPS Y0, Y0, Y5          \
	VFMADD213PS Y0, Y5, Y4     \
	VADDPS Y13, Y4, Y4         \
	VPSUBD Y14, Y2, Y2         \
	VPSRAD $1, Y2, Y3          \
	VPSUBD Y3, Y2, Y2          \
	VPSLLD $23, Y3, Y3         \
	VPADDD Y13, Y3, Y3         \
	VMULPS Y3, Y4, Y4          \
	VPSLLD $23, Y2, Y2         \
	VPADDD Y13, Y2, Y2         \
	VMULPS Y2, Y4, Y0          \
	VCMPPS $3, Y0, Y0, Y1      \
	VBLENDVPS Y1, Y12, Y0, Y0

// func expAVX2(x *float32, n int, table *[14][8]uint32)
TEXT ·expAVX2(SB), NOSPLIT, $0-24
	MOVQ x+0(FP), DI
	MOVQ n+8(FP), CX
	MOVQ table+16(FP), BX
	VMOVUPS 352(BX), Y14  // 1.5·2^23
	VMOVUPS 384(BX), Y13  // 1
	VMOVUPS 416(BX), Y12  // canonical NaN

exp8:
	CMPQ CX, $8
	JLT  expTail
	VMOVUPS (DI), Y0
	EXP
	VMOVUPS Y0, (DI)
	ADDQ $32, DI
	SUBQ $8, CX
	JMP  exp8

expTail:
	TESTQ CX, CX
	JZ   expDone
	LASTMASK
	VMASKMOVPS (DI), Y15, Y0
	EXP
	VMASKMOVPS Y0, Y15, (DI)

expDone:
	VZEROUPPER
	RET

// func fmaPairsAVX2(acc, a, b *float32, n int)
TEXT ·fmaPairsAVX2(SB), NOSPLIT, $0-32
	MOVQ acc+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ n+24(FP), CX

pairs8:
	CMPQ CX, $8
	JLT  pairsTail
	VMOVUPS (DI), Y0
	VMOVUPS (SI), Y1
	VFMADD231PS (DX), Y1, Y0
	VMOVUPS Y0, (DI)
	ADDQ $32, DI
	ADDQ $32, SI
	ADDQ $32, DX
	SUBQ $8, CX
	JMP  pairs8

pairsTail:
	TESTQ CX, CX
	JZ   pairsDone
	LASTMASK
	VMASKMOVPS (DI), Y15, Y0
	VMASKMOVPS (SI), Y15, Y1
	VMASKMOVPS (DX), Y15, Y2
	VFMADD231PS Y2, Y1, Y0
	VMASKMOVPS Y0, Y15, (DI)

pairsDone:
	VZEROUPPER
	RET

// func lanesProductAVX2(s *laneSums, x, y *float32, n int)
//
// n rows of 32 elements.
TEXT ·lanesProductAVX2(SB), NOSPLIT, $0-32
	MOVQ s+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ y+16(FP), DX
	MOVQ n+24(FP), CX
	VMOVUPS (DI), Y0
	VMOVUPS 32(DI), Y1
	VMOVUPS 64(DI), Y2
	VMOVUPS 96(DI), Y3

product32:
	VMOVUPS (SI), Y4
	VMOVUPS 32(SI), Y5
	VMOVUPS 64(SI), Y6
	VMOVUPS 96(SI), Y7
	VFMADD231PS (DX), Y4, Y0
	VFMADD231PS 32(DX), Y5, Y1
	VFMADD231PS 64(DX), Y6, Y2
	VFMADD231PS 96(DX), Y7, Y3
	ADDQ $128, SI
	ADDQ $128, DX
	DECQ CX
	JNZ  product32
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	VMOVUPS Y2, 64(DI)
	VMOVUPS Y3, 96(DI)
	VZEROUPPER
	RET
