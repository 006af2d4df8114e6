// A process that runs kernels for the tests, those of the file KERNELS. Device memory is a file that both sides map: its first
// argument, at the address of the second. On standard input come launches, on standard output goes a line
// "done" for each, or why not.
//
//   launch NAME gx gy gz bx by bz DESCENDING ARGS...
#include KERNELS

#include <fcntl.h>
#include <iostream>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <vector>

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int fd = open(argv[1], O_RDWR);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0) return perror(argv[1]), 1;
    void *want = (void *)strtoull(argv[2], nullptr, 0);
    void *at = mmap(want, st.st_size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED_NOREPLACE, fd, 0);
    if (at != want) return perror("map device memory"), 1;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream in(line);
        std::string name;
        unsigned grid[3], block[3];
        int descending;
        in >> name >> grid[0] >> grid[1] >> grid[2] >> block[0] >> block[1] >> block[2] >> descending;
        std::vector<u64> args;
        for (u64 a; in >> a;) args.push_back(a);
        const verdant_kernel *k = verdant_kernel_find(name.c_str());
        if (!k) {
            std::cout << "no kernel " << name << std::endl;
            continue;
        }
        if (k->params != args.size()) {
            std::cout << name << " takes " << k->params << " arguments, got " << args.size() << std::endl;
            continue;
        }
        std::vector<void *> params;
        for (u64 &a : args) params.push_back(&a);
        verdant_kernel_launch(k, grid[0], grid[1], grid[2], block[0], block[1], block[2], 0, params.data(), descending);
        std::cout << "done" << std::endl;
    }
}
