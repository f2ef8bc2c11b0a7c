# The guest that KvmProbe boots, 512 bytes. It does what every real kernel does first: protected mode, paging, long
# mode, and 20 interrupts of the local APIC's timer while halted. Letters on the debug console (port 0xe9) tell how far
# it came; the exit device (port 0xf4) ends QEMU with code 67. The bytes are in kvmstatus.cpp; to make them anew:
#   as --64 kvmprobe.S -o probe.o && ld -Ttext=0x7c00 --oformat binary -e _start probe.o -o probe.bin && base64 probe.bin
.code16
.globl _start
_start:
    cli
    xorw %ax,%ax
    movw %ax,%ds
    movw %ax,%es
    movw %ax,%ss
    movw $0x7c00,%sp
    movb $'R',%al ; outb %al,$0xe9
    # page tables at 0x1000 (PML4) 0x2000 (PDPT) 0x3000 (PD: 2M pages of first GiB) ; LAPIC at fee00000 : PDPT[3] -> PD at 0x4000
    movw $0x1000,%di
    xorl %eax,%eax
    movw $0x1000,%cx
    cld
    rep stosl
    movl $0x2003,0x1000
    movl $0x3003,0x2000
    movl $0x4003,0x2018
    movl $0x83,0x3000
    movl $0xfee0009b,0x4fb8       # index 0x1f7 *8 = 0xfb8, 2M page at 0xfee00000, uncached
    lgdt gdtr
    movl %cr0,%eax
    orb $1,%al
    movl %eax,%cr0
    ljmp $8,$pm
.code32
pm:
    movw $16,%ax
    movw %ax,%ds
    movw %ax,%es
    movw %ax,%ss
    movb $'P',%al ; outb %al,$0xe9
    movl %cr4,%eax
    orl $0x20,%eax
    movl %eax,%cr4
    movl $0x1000,%eax
    movl %eax,%cr3
    movl $0xc0000080,%ecx
    rdmsr
    orl $0x100,%eax
    wrmsr
    movl %cr0,%eax
    orl $0x80000000,%eax
    movl %eax,%cr0
    ljmp $24,$lm
.code64
lm:
    movb $'L',%al ; outb %al,$0xe9
    # idt entry for vector 0x40 at 0x6000
    movl $handler,%eax
    movl $0x6000+0x400,%edi
    movw %ax,(%rdi)
    movw $24,2(%rdi)
    movw $0x8e00,4(%rdi)
    shrl $16,%eax
    movw %ax,6(%rdi)
    lidt idtr
    # mask pic
    movb $0xff,%al ; outb %al,$0x21 ; outb %al,$0xa1
    movl $0xfee00000,%ebx
    movl $0x1ff,0xf0(%rbx)
    movl $0xb,0x3e0(%rbx)
    movl $0x20040,0x320(%rbx)   # periodic, vector 0x40
    movl $1000000,0x380(%rbx)
    movb $'T',%al ; outb %al,$0xe9
    sti
1:  hlt
    cmpl $20,%ebp
    jb 1b
    movb $'I',%al ; outb %al,$0xe9
    movb $0x21,%al ; outb %al,$0xf4
2:  hlt
    jmp 2b
handler:
    incl %ebp
    movl $0,0xb0(%rbx)
    iretq
.align 8
gdt: .quad 0, 0x00cf9a000000ffff, 0x00cf92000000ffff, 0x00af9a000000ffff
gdtr: .word 31 ; .long gdt
idtr: .word 0x7ff ; .quad 0x6000
.org 510
.word 0xaa55
