# Shared by ./run, ./check and .ci/run: installs packages, builds, runs tests. Source it from the root of the checkout.

# packages SECTION...: their names from packaging/packages.txt
packages() {
    awk -v wanted=" $* " '/^#/||/^$/{next} /^\[/{section=substr($0,2,length($0)-2);next}
        index(wanted," " section " "){print}' packaging/packages.txt
}

# install_packages SECTION...: says what is missing, then installs it with apt
install_packages() {
    local missing=() name
    for name in $(packages "$@"); do
        dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null | grep -q '^ii' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "These Debian packages are missing and will be installed with apt:"
    printf '  %s\n' "${missing[@]}" | column -c 100 2>/dev/null || printf '  %s\n' "${missing[@]}"
    local apt=(apt-get)
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "Please install them as root, then start again." >&2; exit 1; }
        apt=(sudo apt-get)
    fi
    "${apt[@]}" update -qq || true
    # libvirt's and ssh's services are for the tests only and need not start.
    DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y -qq --no-install-recommends "${missing[@]}" >/tmp/innkeeper-apt.log 2>&1 ||
        { tail -20 /tmp/innkeeper-apt.log >&2; echo "The packages could not be installed." >&2; exit 1; }
}

# How tests are built: not optimised, which is done sooner. GCC collects its garbage less often, for an eighth less time.
unoptimised=(-DCMAKE_BUILD_TYPE=None
    '-DCMAKE_CXX_FLAGS=-O0 -g1 --param=ggc-min-expand=400 --param=ggc-min-heapsize=1000000')

# build FOLDER TARGET [CMAKE OPTION...]
build() {
    local folder=$1 target=$2
    shift 2
    cmake -S . -B "$folder" -G Ninja "$@" >"$folder.log" 2>&1 || { tail -30 "$folder.log" >&2; exit 1; }
    echo "Building in $folder …"
    ninja -C "$folder" --quiet "$target" || { echo "The build failed." >&2; exit 1; }
    rm -f "$folder.log"
}

# run_tests FOLDER [CTEST ARGUMENTS]: what failed, also at the first try, stands at the end once more.
run_tests() {
    local folder=$1 status=0
    shift
    ctest --test-dir "$folder" --output-on-failure -j2 --repeat until-pass:3 "$@" || status=$?
    grep -hE -A3 '^(FAIL!|QFATAL)|Test timeout|^Test [Ff]ailed|SUMMARY: .*Sanitizer' \
        "$folder/Testing/Temporary/LastTest.log" | tail -80 || true
    return $status
}

# Where the test guest is kept. As root, machines run as a user of their own, who must be able to read it.
guest_folder() {
    if [ "$(id -u)" = 0 ]; then echo /var/cache/innkeeper-tests; else echo "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/innkeeper-tests"; fi
}
