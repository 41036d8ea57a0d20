#!/usr/bin/env bash
# Shows that the program comes up on a machine that has nothing: makes a minimal Debian 12 with
# python3 alone, puts a clean clone in it and runs there, as root,
#   1. python3 dev.py test
#   2. python3 dev.py demo
#   3. python3 dev.py demo, with no network but the loopback
#
# Usage, as root: packaging/clean-machine.sh [FOLDER] [STEP…]
#   FOLDER  where the machine is made (default: a new temporary folder); one that is there is used
#   STEP    base, test, demo, offline (default: all four)
#
# The package mirror, proxies, certificates and pip's settings are those of the machine that this
# runs on, taken when it runs. The folder is kept: look into it, then delete it.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
root=${1:-$(mktemp -d "${TMPDIR:-/var/tmp}/dialwatch-clean.XXXXXX")}
shift || true
steps=${*:-base test demo offline}
certificates=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}

fail() { echo "clean-machine: $*" >&2; exit 2; }

[ "$(id -u)" = 0 ] || fail "run this as root: it changes into another root folder"
for tool in debootstrap git unshare chroot ip; do
    command -v "$tool" >/dev/null || fail "$tool is missing (apt-get install debootstrap git iproute2)"
done

# In a mount space of our own, so that nothing stays mounted whatever happens.
if [ "${CLEAN_MACHINE_INSIDE:-}" != yes ]; then
    # shellcheck disable=SC2086
    CLEAN_MACHINE_INSIDE=yes exec unshare --mount --propagation private "$0" "$root" $steps
fi

mirror() {
    apt-get indextargets --format '$(REPO_URI)' \
        'Created-By: Packages' 'Codename: bookworm' 'Label: Debian' 'Component: main' |
        head -n 1 | grep . || fail "this machine's apt knows no Debian 12 archive"
}

base() {
    if [ ! -e "$root/usr/bin/python3" ]; then
        echo "== a minimal Debian 12 in $root"
        debootstrap --variant=minbase --include=python3 bookworm "$root" "$(mirror)" \
            >"$root.log" 2>&1 || { tail -n 5 "$root.log" >&2; fail "debootstrap failed"; }
    fi
    apt-config dump | grep -E '^Acquire::(https?|Check|Retries)' \
        >"$root/etc/apt/apt.conf.d/90host" || true
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    rm -rf "$root/root/dialwatch"
    git clone -q --no-hardlinks "$here" "$root/root/dialwatch"
    git -C "$root/root/dialwatch" log -1 --format='== a clean clone of %h, "%s"'
}

mounts() {
    mountpoint -q "$root/proc" && return
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
    mount -t tmpfs tmpfs "$root/run"
    if [ -e "$certificates" ]; then
        cp "$certificates" "$root/run/certificates.crt"
    fi
}

# inside COMMAND…: run it in the clean machine with the host's way to the network, no more.
inside() {
    local given=(HOME=/root LANG=C.UTF-8 TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin)
    local name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
        PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST PIP_DEFAULT_TIMEOUT; do
        if [ -n "${!name:-}" ]; then given+=("$name=${!name}"); fi
    done
    if [ -e "$root/run/certificates.crt" ]; then
        given+=(PIP_CERT=/run/certificates.crt)
    fi
    env -i "${given[@]}" chroot "$root" sh -c 'cd /root/dialwatch && exec "$@"' sh "$@"
}

step() {
    local name=$1 began=$SECONDS code=0
    shift
    echo "== $name: $*"
    "$@" </dev/null || code=$?
    echo "== $name: exit $code after $((SECONDS - began)) s"
    [ "$code" = 0 ] || fail "$name failed"
}

offline() {
    export -f inside
    export root certificates
    unshare --net bash -c 'ip link set lo up && inside python3 dev.py demo'
}

mkdir -p "$root"
for name in $steps; do
    [ "$name" = base ] || mounts
    case $name in
        base) base ;;
        test) step "$name" inside python3 dev.py test ;;
        demo) step "$name" inside python3 dev.py demo ;;
        offline) step "$name" offline ;;
        *) fail "no step is called $name" ;;
    esac
done
echo "== all of it held: $steps"
