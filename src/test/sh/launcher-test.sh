#!/bin/sh
# Tests ./portal as somebody uses it. `./portal test` calls it after a build, with the project's folder.
set -u

project=$(cd "${1:-.}" && pwd -P)
work=$project/target/launcher-test
checks=0
failed=0
pids=''

main() {
    prepare
    words_and_options
    backup_and_restore_words
    search_for_a_jdk
    place_of_the_launcher
    search_for_node
    launcher_in_a_package
    unit_of_the_package
    first_and_second_start
    failures_at_the_start
    echo "Launcher: $checks checks, $failed failed"
    [ "$failed" -eq 0 ]
}

# --- the words of a check ---

check() {
    checks=$((checks + 1))
    description=$1
    shift
    if ! "$@"; then
        failed=$((failed + 1))
        echo "FAILED: $description"
        [ ! -f "$work/output" ] || sed 's/^/    /' "$work/output" | head -n 30
    fi
}

# Runs a command to its end and keeps its exit code and output
try() {
    "$@" >"$work/output" 2>&1
    code=$?
}

exits_with() { [ "$code" -eq "$1" ]; }

keeps_silent_about() { ! says "$1"; }

says() { grep -q -e "$1" "$work/output"; }

# One line that begins with the launcher's name, and no stack trace
says_one_line() { [ "$(grep -c '^portal: ' "$work/output")" -eq 1 ] && says "$1" && ! grep -q -e '	at ' -e Exception "$work/output"; }

# --- portals ---

# start NAME COMMAND…: in the background, its data in a folder of that name
start() {
    name=$1
    shift
    # Whoever awaits it may look before it runs, and must not read how it went before
    : >"$work/$name.log"
    PORTAL_DATA=$work/$name SERVER_PORT=${port-0} "$@" >"$work/$name.log" 2>&1 &
    pid=$!
    pids="$pids $pid"
}

# The server's programs are large: unpacked once, shared by all
data_folder_for() {
    rm -rf "${work:?}/$1"
    mkdir -p "$work/programs" "$work/$1/mariadb"
    ln -s "$work/programs" "$work/$1/mariadb/base"
}

await_ready() {
    until grep -q 'The portal is ready at' "$work/$name.log"; do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    cp "$work/$name.log" "$work/output"
    address=$(sed -n 's/.*The portal is ready at \(http[^ ]*\).*/\1/p' "$work/output")
}

await_end() {
    wait "$1" 2>/dev/null
    code=$?
    cp "$work/$2.log" "$work/output"
}

is_stopped() { [ "$code" -eq 143 ] && ! database_runs "$1"; }

database_runs() { [ -f "$work/$1/mariadb/mariadbd.pid" ] && kill -0 "$(cat "$work/$1/mariadb/mariadbd.pid")" 2>/dev/null; }

no_database_runs() { ! database_runs "$1"; }

is_gone() { ! kill -0 "$1" 2>/dev/null; }

prepare() {
    trap 'clean_up' EXIT
    trap 'exit 1' INT TERM
    mkdir -p "$work"
    rm -f "$work"/*.log "$work/output"
    # Quick to start rather than quick to run
    export JDK_JAVA_OPTIONS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
    # Each portal takes whatever port is free for health and figures
    export MANAGEMENT_SERVER_PORT=0
    unset PORTAL_DATA PORTAL_JDKS SERVER_PORT SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD
}

clean_up() {
    for left in $pids; do
        kill "$left" 2>/dev/null
    done
    wait
    [ ! -f "$work/mounted" ] || { umount "$work/full" && rm "$work/mounted"; }
}

# --- the checks ---

words_and_options() {
    try "$project/portal" help
    check "help exits with 0" exits_with 0
    check "help tells the words" says './portal test'
    check "help tells how to prove what a fault leaves" says './portal faults'
    check "help tells of the figures" says './portal bench'
    check "help tells how to prove the books" says './portal check-ledger'
    try "$project/portal" fly
    check "an unknown word exits with 2" exits_with 2
    check "an unknown word is named" says_one_line "unknown word 'fly'"
    try "$project/portal" run --fast
    check "an unknown option exits with 2" exits_with 2
    check "an unknown option is named" says_one_line "unknown option '--fast'"
    try "$project/portal" --fast
    check "an unknown option without a word exits with 2" exits_with 2
    try "$project/portal" test --fast
    check "an unknown option of test exits with 2" exits_with 2
    try "$project/portal" test --no-browser --pictures
    check "pictures without a browser are refused" exits_with 2
    check "pictures without a browser are told so" says_one_line "pictures needs a browser"
    for wrong in 0 -3 few 1.5 9999999999 '3 4' --seed '--seed=' '--fast'; do
        try "$project/portal" faults "$wrong"
        check "faults '$wrong' exits with 2" exits_with 2
        check "faults '$wrong' is told in one line" says_one_line 'See ./portal help'
    done
    try "$project/portal" faults 3 4
    check "two numbers of rounds exit with 2" exits_with 2
    try "$project/portal" bench --fast
    check "an unknown option of bench exits with 2" exits_with 2
    check "an unknown option of bench is named" says_one_line "unknown option '--fast'"
    try "$project/portal" bench --json nothing
    check "an unknown group exits with 2" exits_with 2
    check "an unknown group is named, and those there are" says "unknown group 'nothing'. There are: session, start, mail, membership, budgets, tally"
    try "$project/portal" tally --list
    check "tally names its rules" says '^mes_cost '
    try "$project/portal" tally --rule mes_cost --json "$project/src/test/resources/tally/bomenstraat.pb"
    check "tally counts a file" exits_with 0
    check "tally prints a line" says '^{"file":"bomenstraat.pb","rule":"mes_cost",.*}$'
    try "$project/portal" tally "$work/nothing.pb" "$project/src/test/resources/tally/rad.pb"
    check "tally of a file that is not there exits with 2" exits_with 2
    check "tally names the file that is not there" says '^tally: .*nothing.pb'
    check "tally counts the other file" says 'Avond van het Rad'
    for wrong in --fast 2026; do
        try "$project/portal" check-ledger "$wrong"
        check "check-ledger '$wrong' exits with 2" exits_with 2
        check "check-ledger '$wrong' is told in one line" says_one_line "check-ledger wants nothing else, not '$wrong'"
    done
    try env PORTAL_DATA="$work/nowhere" "$project/portal" check-ledger
    check "check-ledger without a database exits with 2" exits_with 2
    check "check-ledger without a database is told in one line" says_one_line 'There is no database in .*/nowhere'
    try "$project/portal" package --fast
    check "an unknown option of package exits with 2" exits_with 2
    try "$project/portal" package --pictures
    check "a package with pictures exits with 2" exits_with 2
    try "$project/portal" prepare
    check "a word of a package exits with 2" exits_with 2
    check "a word of a package says where it belongs" says_one_line "'prepare' is for a package"
    try "$project/portal" run --admin
    check "--admin without an address exits with 2" exits_with 2
    for wrong in '' nobody --demo 'two words@example.org' @example.org; do
        try "$project/portal" run --admin "$wrong"
        check "--admin '$wrong' exits with 2" exits_with 2
        check "--admin '$wrong' says what it needs" says_one_line 'needs a mail address'
    done
}

backup_and_restore_words() {
    for word in backup restore; do
        try "$project/portal" "$word"
        check "$word without a file exits with 2" exits_with 2
        check "$word without a file says what it needs" says_one_line "$word wants a file"
        try "$project/portal" "$word" --force
        check "$word with --force alone exits with 2" exits_with 2
        try "$project/portal" "$word" one.zip two.zip
        check "$word of two files exits with 2" exits_with 2
        try "$project/portal" "$word" --fast one.zip
        check "$word with an unknown option is told so" says_one_line "unknown option '--fast'"
    done
}

# A JDK that only says its version
pretend_jdk() {
    mkdir -p "$work/jdks/$1/bin"
    printf '#!/bin/sh\necho '\''openjdk version "%s"'\'' >&2\n' "$1" >"$work/jdks/$1/bin/java"
    cp "$work/jdks/$1/bin/java" "$work/jdks/$1/bin/javac"
    chmod +x "$work/jdks/$1/bin/java" "$work/jdks/$1/bin/javac"
}

search_for_a_jdk() {
    rm -rf "$work/jdks" "$work/tools"
    mkdir -p "$work/tools"
    for tool in sh cat dirname readlink find sed head grep touch mkdir mv tail; do
        ln -s "$(command -v "$tool")" "$work/tools/$tool"
    done
    try env -u JAVA_HOME PATH="$work/tools" PORTAL_JDKS="$work/nowhere" "$project/portal" run
    check "without any JDK it exits with 1" exits_with 1
    check "without any JDK it says where to get one" says_one_line 'seen: none.*adoptium.net'

    for version in 1.8.0_392 17.0.15 24-ea; do
        pretend_jdk "$version"
    done
    try env -u JAVA_HOME PATH="$work/tools" PORTAL_JDKS="$work/jdks" "$project/portal" run
    check "with old JDKs only it exits with 1" exits_with 1
    for version in 1.8.0_392 17.0.15 24-ea; do
        check "the JDK $version it saw is listed" says "$version in $work/jdks/$version"
    done

    pretend_jdk 25-ea
    try env JAVA_HOME="$work/jdks/25-ea" PORTAL_JDKS="$work/nowhere" "$project/portal" run
    check "an early 25 in JAVA_HOME is used" exits_with 0
}

# A checkout of which everything but the launcher is borrowed
place_of_the_launcher() {
    pretend_jdk 25
    there="$work/a path with spaces"
    rm -rf "$there" "$work/link"
    mkdir -p "$there"
    cp "$project/portal" "$there/portal"
    for part in pom.xml src frontend target; do
        ln -s "$project/$part" "$there/$part"
    done
    cat >"$work/jdks/25/bin/java" <<'END'
#!/bin/sh
echo 'version "25"' >&2
printf 'argument: %s\n' "$@"
END
    ln -s "$there/portal" "$work/link"
    cd / || exit 1
    try env JAVA_HOME="$work/jdks/25" "$work/link" --demo --admin anna@example.org
    cp "$work/output" "$work/run.output"
    mkdir -p "$work/elsewhere else"
    cd "$work/elsewhere else" || exit 1
    try env JAVA_HOME="$work/jdks/25" "$work/link" backup --force 'monday morning.zip'
    check "backup runs its own program" says 'argument: nl.floreynwijk.operation.BackupCommand'
    check "backup uses the data folder beside the launcher" says "argument: --portal.data=$there/data\$"
    check "a file is looked for where one stands" says "argument: $work/elsewhere else/monday morning.zip\$"
    check "--force is passed on" says 'argument: --force'
    try env JAVA_HOME="$work/jdks/25" "$work/link" restore /backups/monday.zip
    check "restore runs its own program" says 'argument: nl.floreynwijk.operation.RestoreCommand'
    check "a whole path stays as it is" says 'argument: /backups/monday.zip$'
    check "--force is not invented" keeps_silent_about '--force'
    try env JAVA_HOME="$work/jdks/25" "$work/link" check-ledger
    check "check-ledger runs its own program" says 'argument: nl.floreynwijk.budgets.CheckLedgerCommand'
    check "check-ledger uses the data folder beside the launcher" says "argument: --portal.data=$there/data\$"
    cp "$work/run.output" "$work/output"
    cd "$project" || exit 1
    check "through a link, from another folder, it runs" exits_with 0
    check "nothing is built twice" keeps_silent_about building
    check "the data folder stands beside the launcher" says "argument: --portal.data=$there/data\$"
    check "--demo is passed on" says 'argument: --portal.demo=true'
    check "--admin is passed on" says 'argument: --portal.admin=anna@example.org'
    check "inside it is UTC" says 'argument: -Duser.timezone=UTC'
    [ "$(id -u)" -ne 0 ] || data_of_somebody_else
}

# Only root can give a folder away
data_of_somebody_else() {
    folder="$work/given away"
    rm -rf "$folder"
    mkdir -p "$folder"
    echo "logging.file.name=$work/written" >"$folder/portal.properties"
    for word in run 'backup monday.zip' 'restore monday.zip'; do
        chown nobody "$folder"
        # shellcheck disable=SC2086 # a word and its file
        try env JAVA_HOME="$work/jdks/25" PORTAL_DATA="$folder" "$work/link" $word
        check "'$word' on somebody else's folder exits with 1" exits_with 1
        check "'$word' on somebody else's folder says whose it is" says_one_line 'given away belongs to nobody'
        check "'$word' on somebody else's folder starts no Java" keeps_silent_about argument
        try env JAVA_HOME="$work/jdks/25" PORTAL_DATA="$folder" "$work/link" check-ledger
        check "check-ledger on somebody else's folder exits with 2" exits_with 2
        chown root "$folder"
        chown nobody "$folder/portal.properties"
        # shellcheck disable=SC2086
        try env JAVA_HOME="$work/jdks/25" PORTAL_DATA="$folder" "$work/link" $word
        check "'$word' with somebody else's settings says whose they are" says_one_line 'portal.properties belongs to nobody'
        chown root "$folder/portal.properties"
    done
    try env JAVA_HOME="$work/jdks/25" PORTAL_DATA="$folder" "$work/link"
    check "on one's own folder it runs" exits_with 0
}

# A project with nothing built, and of tools only those of search_for_a_jdk
search_for_node() {
    bare=$work/bare
    rm -rf "$bare" "$work/node"
    mkdir -p "$bare" "$work/node"
    cp "$project/portal" "$bare/portal"
    ln -s "$(command -v id)" "$work/node/id"
    printf '#!/bin/sh\necho "Apache Maven 3.9.9"\n' >"$work/node/mvn"
    printf '#!/bin/sh\necho v20.19.0\n' >"$work/node/node"
    chmod +x "$work/node/mvn" "$work/node/node"
    try env JAVA_HOME="$work/jdks/25" PATH="$work/node:$work/tools" "$bare/portal" package --no-browser
    check "without a new Node and without npm it exits with 1" exits_with 1
    check "without a new Node and without npm it says what to install" says_one_line 'no Node 24 or newer.*npm'
}

# A package of which only the launcher is real, and Java without a compiler
launcher_in_a_package() {
    packed="$work/a package"
    rm -rf "$packed" "$work/jdks/runtime"
    mkdir -p "$packed"
    cp "$project/portal" "$packed/portal"
    touch "$packed/portal.jar"
    mkdir -p "$work/jdks/runtime/bin"
    cat >"$work/jdks/runtime/bin/java" <<'END'
#!/bin/sh
echo 'version "25"' >&2
printf 'argument: %s\n' "$@"
case "$*" in *-XX:AOTMode=on*-version) exit "${CACHE_FITS-0}" ;; esac
END
    chmod +x "$work/jdks/runtime/bin/java"

    in_package test
    check "a package has no tests" exits_with 2
    in_package help
    check "a package tells its own words" says './portal prepare'
    check "a package proves the books too" says './portal check-ledger'
    in_package --demo
    check "a package runs without a compiler" exits_with 0
    check "a package runs what lies in it" says "argument: $packed/portal.jar\$"
    check "a package without a cache does without" keeps_silent_about AOTCache
    in_package tally --list
    check "a package counts with what lies in it" says 'argument: nl.floreynwijk.tally.TallyCommand$'

    touch "$packed/portal.aot"
    in_package
    check "a package uses its cache" says "argument: -XX:AOTCache=$packed/portal.aot\$"
    CACHE_FITS=1 in_package
    check "a cache that does not fit is told in one line" says_one_line 'made with another Java'
    check "a cache that does not fit is left out" keeps_silent_about -XX:AOTCache
    JDK_JAVA_OPTIONS=-XX:AOTMode=on CACHE_FITS=1 in_package
    check "whoever insists on the cache gets it" says "argument: -XX:AOTCache=$packed/portal.aot\$"
    in_package prepare
    check "a cache that was not made exits with 1" exits_with 1
    check "a cache that was not made leaves the old one" test -e "$packed/portal.aot"
}

in_package() { try env JAVA_HOME="$work/jdks/runtime" PORTAL_JDKS="$work/nowhere" "$packed/portal" "$@"; }

unit_of_the_package() {
    command -v systemd-analyze >/dev/null 2>&1 || return 0
    for unit in portal portal-backup; do
        sed "s|^ExecStart=/opt/portal/portal|ExecStart=$(command -v sh)|" "$project/src/main/package/$unit.service" \
            >"$work/$unit.service"
        try systemd-analyze verify "$work/$unit.service"
        check "systemd understands the unit $unit" exits_with 0
        check "systemd has nothing to say of the unit $unit" test ! -s "$work/output"
        try systemd-analyze security --offline=true --threshold=15 "$work/$unit.service"
        check "the unit $unit is closed as far as it can be" exits_with 0
    done
}

first_and_second_start() {
    data_folder_for kept
    start kept "$project/portal"
    first=$pid
    await_ready
    check "a first start gets ready" test -n "$address"
    kept_table=$work/kept/mariadb/data/portal/DATABASECHANGELOG.ibd
    table=$(ls -i "$kept_table" 2>/dev/null)
    check "its database runs beside it" database_runs kept

    port=${address##*:}
    data_folder_for other
    start other "$project/portal"
    taken=$pid
    unset port
    cp "$work/kept.log" "$work/used.log"
    PORTAL_DATA=$work/kept SERVER_PORT=0 "$project/portal" >"$work/used.log" 2>&1 &
    used=$!
    pids="$pids $used"
    await_end "$used" used
    check "a second portal on the same data exits with 1" exits_with 1
    check "a second portal on the same data is refused in one line" says_one_line 'in use by a running portal'
    await_end "$taken" other
    check "a taken port exits with 1" exits_with 1
    check "a taken port is told in one line" says_one_line 'Port .* is taken'
    check "a taken port leaves no database behind" no_database_runs other

    kill "$first"
    await_end "$first" kept
    check "a stopped portal stops its database" is_stopped kept

    start kept "$project/portal"
    second=$pid
    await_ready
    check "a second start gets ready" test -n "$address"
    try env PORTAL_DATA="$work/kept" "$project/portal" check-ledger
    check "the books of a running portal are proved" exits_with 0
    check "the books of a running portal are told of in one line" says '^The books add up to the cent: .* accounts and .* transfers'
    check "a second start finds the same data" test "$table" = "$(ls -i "$kept_table" 2>/dev/null)"
    orphan=$(cat "$work/kept/mariadb/mariadbd.pid")
    kill -9 "$second"
    await_end "$second" kept

    start kept "$project/portal"
    third=$pid
    await_ready
    check "a start after a kill -9 gets ready" test -n "$address"
    check "a start after a kill -9 stops the database left behind" is_gone "$orphan"
    kill "$third"
    await_end "$third" kept
    try env PORTAL_DATA="$work/kept" "$project/portal" check-ledger
    check "the books of a stopped portal are proved" exits_with 0
    check "the books of a stopped portal are told of" says '^The books add up to the cent'
    check "proving the books leaves no database behind" no_database_runs kept
}

# The portal whose data this is does not run
backup_on_a_full_disk() {
    dd if=/dev/zero of="$work/full/rubbish" bs=1M 2>/dev/null
    try env PORTAL_DATA="$work/other" "$project/portal" backup "$work/full/backup.zip"
    check "a backup on a full disk exits with 1" exits_with 1
    check "a backup on a full disk is told in one line" says_one_line 'could not be written: No space left'
    check "a backup on a full disk leaves nothing" test "$(ls -A "$work/full")" = rubbish
    rm "$work/full/rubbish"
}

failures_at_the_start() {
    for wrong in 99999 eighty; do
        try env SERVER_PORT="$wrong" PORTAL_DATA="$work/port" "$project/portal"
        check "the port $wrong exits with 1" exits_with 1
        check "the port $wrong is told in one line" says_one_line "$wrong"
    done
    for wrong in 4711 99999 ''; do
        try env SERVER_PORT=4711 MANAGEMENT_SERVER_PORT="$wrong" PORTAL_DATA="$work/port" "$project/portal"
        check "figures at the port '$wrong' exit with 1" exits_with 1
        check "figures at the port '$wrong' are refused in one line" says_one_line MANAGEMENT_SERVER_PORT
    done

    printf 'no database' >"$work/kept/mariadb/data/ibdata1"
    start kept "$project/portal"
    damaged=$pid

    start elsewhere env SPRING_DATASOURCE_URL=jdbc:mariadb://127.0.0.1:9/portal SPRING_DATASOURCE_USERNAME=portal \
        SPRING_DATASOURCE_PASSWORD=secret "$project/portal"
    unreachable=$pid

    # A small disk of our own can be had as root only; DiskSpaceTest covers the rest
    mkdir -p "$work/full"
    full=''
    if mount -t tmpfs -o size=20m tmpfs "$work/full" 2>/dev/null; then
        touch "$work/mounted"
        backup_on_a_full_disk
        start full "$project/portal"
        full=$pid
    fi

    await_end "$damaged" kept
    check "damaged data exits with 1" exits_with 1
    check "damaged data is told in one line" says_one_line 'does not come up'
    await_end "$unreachable" elsewhere
    check "an unreachable database exits with 1" exits_with 1
    check "an unreachable database is told in one line" says_one_line 'jdbc:mariadb://127.0.0.1:9/portal does not answer'
    check "with a database elsewhere nothing embedded starts" test ! -e "$work/elsewhere/mariadb"
    if [ -n "$full" ]; then
        await_end "$full" full
        check "a full disk exits with 1" exits_with 1
        check "a full disk is told in one line" says_one_line 'The disk is full'
    fi
}

main
