#!/usr/bin/env bash
# Writes a configuration of dotnet-stryker that mutates a random share of Values and Analysis: blocks of ten lines, each as likely as any other.
# What runs once in a process is left out: initial values of static members, the words of inspections, the reading of the table of drivers. Stryker changes them too late or
# runs every test against each, which takes as long as thirty others; the tests notice such changes at every start.
# Usage: sample.sh PERCENT SEED > stryker-config.json
set -euo pipefail
percent=$1 seed=$2
cd "$(dirname "${BASH_SOURCE[0]}")/../../../src/TlsAnalyzers"

find Values Analysis -name '*.cs' ! -name Drivers.cs | LC_ALL=C sort | xargs awk -v percent="$percent" -v seed="$seed" '
  function flush() {
    if (lines > 0 && rand() * 100 < percent) { printf "%s\n    \"%s{%d..%d}\"", separator, file, start, at; separator = "," }
    lines = 0
  }
  BEGIN {
    srand(seed)
    print "{ \"stryker-config\": {"
    print "  \"project\": \"TlsAnalyzers.csproj\", \"test-runner\": \"mtp\", \"coverage-analysis\": \"perTest\", \"concurrency\": 2, \"additional-timeout\": 120000, \"reporters\": [\"json\", \"cleartext\"],"
    printf "  \"mutate\": ["
  }
  FNR == 1 { flush(); file = FILENAME; at = 0; initial = 0 }
  /static readonly|static .*\{ get; \} =|override .*(Words|Rows)( =>| \{ get; \} =)/ { flush(); initial = 1 }
  {
    if (!initial && lines == 0) start = at
    at += length($0) + 1
    if (initial) { if (/;[ \t]*(\/\/.*)?$/) initial = 0 }
    else if (++lines == 10) flush()
  }
  END { flush(); print "\n  ]\n} }" }'
