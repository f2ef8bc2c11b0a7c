# A guest of 512 bytes that counts, see make-counter. Sector 1 of its disk holds "COUN", the count as a number of 32
# bits, and what went wrong: 1 when the disk did not hold the count that it wrote last, 2 when it could not be read or
# written. The serial line gets each count in hexadecimal digits, "!" before it when something went wrong.
    .code16
    .text
    .globl start
start:
    cli
    xorw %ax, %ax
    movw %ax, %ds
    movw %ax, %es
    movw %ax, %ss
    movw $0x7c00, %sp
    movb %dl, drive
    sti
    # The count goes on where the disk has it: a guest that starts anew is not a mistake.
    movb $0x42, %ah
    call disk
    movl buffer + 4, %eax
    movl %eax, count
again:
    movb $0x42, %ah
    call disk
    movl buffer + 4, %eax
    cmpl %eax, count
    je 1f
    orb $1, buffer + 8
1:  incl count
    call touch
    movl $0x4e554f43, buffer # "COUN"
    movl count, %eax
    movl %eax, buffer + 4
    movb $0x43, %ah
    call disk
    call print
    cmpb $0, busy
    jne again
    hlt # until the clock's next tick, 18 times a second
    jmp again

# %ah: what the BIOS shall do with sector 1.
disk:
    movb drive, %dl
    movb $0, %al
    movw $packet, %si
    movw $1, packet + 2
    int $0x13
    jnc 1f
    orb $2, buffer + 8
1:  ret

# Writes the count into each page of the memory from 2 MiB on, reached with a segment of 4 GiB.
touch:
    movl pages, %ecx
    jecxz 2f
    cli
    lgdt table
    movl %cr0, %eax
    orb $1, %al
    movl %eax, %cr0
    movw $8, %bx
    movw %bx, %fs
    andb $0xfe, %al
    movl %eax, %cr0
    xorw %bx, %bx
    movw %bx, %fs
    movl $0x200000, %edi
    movl count, %eax
1:  movl %eax, %fs:(%edi)
    addl $4096, %edi
    loopl 1b
    sti
2:  ret

print:
    cmpb $0, buffer + 8
    je 1f
    movb $'!', %al
    call put
1:  movl count, %ebx
    movw $8, %cx
2:  roll $4, %ebx
    movb %bl, %al
    andb $15, %al
    addb $'0', %al
    cmpb $'9', %al
    jbe 3f
    addb $39, %al
3:  call put
    loop 2b
    movb $10, %al
put:
    pushw %ax
    movw $0x3fd, %dx
1:  inb %dx, %al
    testb $0x20, %al
    jz 1b
    popw %ax
    movw $0x3f8, %dx
    outb %al, %dx
    ret

    .balign 8
segments:
    .quad 0
    .quad 0x00cf92000000ffff
table:
    .word 15
    .long segments
packet: # of the BIOS: where and how much
    .byte 16, 0
    .word 1, buffer, 0
    .quad 1
drive:
    .byte 0
count:
    .long 0
    . = start + 496 # make-counter fills these in
pages:
    .long 0
busy:
    .byte 0
    . = start + 510
    .word 0xaa55
    .set buffer, 0x8000
