#!/usr/bin/env bash
# Writes a configuration of dotnet-stryker that mutates a random share of Values and Analysis: blocks of ten lines, each as likely as any other.
# Initial values of static members are left out. Stryker runs every test against a mutant in one, and that takes as long as thirty others.
# Usage: sample.sh PERCENT SEED > stryker-config.json
set -euo pipefail
percent=$1 seed=$2
cd "$(dirname "${BASH_SOURCE[0]}")/../../../src/TlsAnalyzers"

find Values Analysis -name '*.cs' | LC_ALL=C sort | xargs awk -v percent="$percent" -v seed="$seed" '
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
  /static readonly|static .*\{ get; \} =/ { flush(); initial = 1 }
  {
    if (!initial && lines == 0) start = at
    at += length($0) + 1
    if (initial) { if (/;[ \t]*(\/\/.*)?$/) initial = 0 }
    else if (++lines == 10) flush()
  }
  END { flush(); print "\n  ]\n} }" }'
