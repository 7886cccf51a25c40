# SPDX-FileCopyrightText: Telaah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What tools/run, tools/test and .ci/run share: finding and installing packages, configuring,
# building. Sourced by bash with `set -euo pipefail`; leaves the shell in the checkout.
# shellcheck shell=bash

unset CDPATH # It would lead the next line elsewhere.
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

say() { printf '==> %s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

# Debian's short name of this system: 12, 13, or nothing elsewhere.
debianVersion()
{
    [ -r /etc/os-release ] || return 0
    (. /etc/os-release && [ "${ID:-}" = debian ] && echo "${VERSION_ID:-}") || true
}

# The lines of tools/lib/packages that are of the groups given, without the group.
packagesOf()
{
    local wanted=" $* " group package reason
    while read -r group package reason; do
        if [[ -n $group && $group != \#* && $wanted == *" $group "* ]]; then
            printf '%s %s\n' "$package" "$reason"
        fi
    done < tools/lib/packages
}

namesOf() { packagesOf "$@" | cut -d ' ' -f 1; }

# Those of the packages given that dpkg does not have.
missingOf()
{
    local installed package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2> /dev/null || true)
    for package in "$@"; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || echo "$package"
    done
}

# Runs a command as root: as we are, or through sudo. Sudo asks for a password only where somebody
# can answer.
asRoot()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

canBeRoot()
{
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo > /dev/null || return 1
    [ -t 0 ] || sudo -n true 2> /dev/null
}

# apt-get, which asks nothing, waits for another apt to finish, and speaks a language that every
# system has. The variables go through env because sudo drops them. The progress goes the way of
# the output, but by a descriptor of its own, made within because sudo closes others: apt closes
# the one it is given for everything it calls, and installing would fail without an output.
aptGet()
{
    # shellcheck disable=SC2016 # The arguments are those of the inner shell.
    asRoot env DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none NEEDRESTART_MODE=l \
        LC_ALL=C.UTF-8 sh -c 'exec apt-get "$@" 3>&1' apt-get -y -q \
        -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-confold "$@" < /dev/null
}

# Reads what apt-get says with its status among it. Prints the progress in steps, as a terminal is
# not sure to be there, and keeps the rest in the file given.
showProgress()
{
    local log=$1 line kind percent shown='' stage
    : > "$log"
    while IFS= read -r line; do
        case $line in
        dlstatus:*:*:* | pmstatus:*:*:*)
            IFS=: read -r kind _ percent _ <<< "$line"
            stage=unpacking
            [ "$kind" = dlstatus ] && stage=fetching
            stage+=" $((${percent%%.*} / 20 * 20)) %"
            if [ "$stage" != "$shown" ]; then
                printf '    %s\n' "${stage/unpacking/installing}"
                shown=$stage
            fi
            ;;
        *) printf '%s\n' "$line" >> "$log" ;;
        esac
    done
}

installPackages()
{
    local log
    log=$(mktemp)
    say "Refreshing the lists of apt: apt-get update"
    # A broken source of somebody else's need not hinder: what counts is whether the packages come.
    aptGet update > "$log" 2>&1 || cat "$log" >&2
    say "Installing them: apt-get install --no-install-recommends"
    if ! aptGet -o APT::Status-Fd=3 install --no-install-recommends "$@" 2>&1 | showProgress "$log"; then
        tail -n 30 "$log" >&2
        rm -f "$log"
        complain "The packages could not be installed; what apt said stands above."
        return 1
    fi
    rm -f "$log"
}

# needPackages GROUP...: installs what is missing of these groups, or says what to install and ends.
needPackages()
{
    local version names missing package reason
    version=$(debianVersion)
    if [[ $version != 12 && $version != 13 ]]; then
        complain "This is neither Debian 12 nor 13, so nothing is installed. Telaah needs these packages of"
        complain "Debian's; other systems have them under the same or similar names:"
        complain
        packagesOf "$@" | while read -r package reason; do
            printf '  %-22s %s\n' "$package" "$reason" >&2
        done
        complain
        complain "With them in place:"
        complain "  cmake --preset release && cmake --build --preset release && build/release/bin/telaah"
        complain "  cmake --preset dev && cmake --build --preset dev && ctest --preset dev"
        exit 1
    fi
    mapfile -t names < <(namesOf "$@" "${@/%/:$version}")
    missing=$(missingOf "${names[@]}")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # Names of packages, one word each.
    set -- $missing
    say "Missing packages ($#): $*"
    if ! canBeRoot; then
        complain "Installing them takes root, and neither are you root nor does sudo let you. Run as root:"
        complain
        complain "  apt-get update && apt-get install --no-install-recommends $*"
        exit 1
    fi
    installPackages "$@" || exit 1
}

# Compilers and tools speak English, in UTF-8; where the system has no such language, so does Telaah.
speakPlainly()
{
    export LC_ALL=C.UTF-8
}

# Gives ccache a place where there is no home to write to.
prepareCache()
{
    if [ -z "${CCACHE_DIR:-}" ] && ! [ -w "${HOME:-/nonexistent}" ]; then
        export CCACHE_DIR=$PWD/build/ccache
    fi
}

# build PRESET: configures and builds. What CMake finds is of interest only when it fails. A build
# folder that came here with a moved or copied checkout names the old place: it is begun afresh.
build()
{
    local preset=$1 log=build/$1.configure.log
    (
        speakPlainly
        prepareCache
        mkdir -p build
        say "Building the $preset preset in build/$preset"
        if ! cmake --preset "$preset" > "$log" 2>&1 \
            && ! cmake --fresh --preset "$preset" > "$log" 2>&1; then
            cat "$log" >&2
            complain "CMake could not configure the $preset preset; what it said stands above."
            exit 1
        fi
        cmake --build --preset "$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
    )
}
