#!/bin/sh
# Adds deploys to the record of this repository, and what was sent to the notes beside it, and pushes both. For the jobs of
# the workflows that may write to the repository: they install nothing and run nothing but git and this file. RECORD, or
# the file that NEWSROOM_RECORD names, holds the deploys, SENT or NEWSROOM_SENT what was sent, one line each, as another
# job handed them over. Any other line is left out. Of two jobs at a time, the loser tries again.
set -eu
id='[0-9a-f]{40}([0-9a-f]{24})?'
at='[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,3})?Z'
word='[^"\\[:cntrl:]]+'
deploy="[{]\"commit\":\"$id\",\"digest\":\"$id\",\"at\":\"$at\"(,\"due\":\"$at\")?(,\"seen\":\"$at\")?[}]"
sent="[{]\"commit\":\"$id\",\"channel\":\"$word\",\"id\":\"$word\",\"at\":\"$at\"(,\"post\":\"$word\")?[}]"

remote=origin
# GitLab: a token of its own, if the job may not push with that of the job.
if [ -n "${NEWSROOM_RECORD_TOKEN:-}" ] && [ -n "${CI_REPOSITORY_URL:-}" ]; then
  remote=$(printf '%s' "$CI_REPOSITORY_URL" | sed "s#//[^/@]*@#//record:$NEWSROOM_RECORD_TOKEN@#")
fi

export GIT_AUTHOR_NAME=Depesche GIT_AUTHOR_EMAIL=record@localhost
export GIT_COMMITTER_NAME=Depesche GIT_COMMITTER_EMAIL=record@localhost

# Adds the lines in $2 to the notes at the reference $1.
append() {
  for _ in 1 2 3 4 5; do
    if [ -n "$(git ls-remote "$remote" "$1")" ]; then
      git fetch --quiet --no-tags "$remote" "+$1:$1"
    fi
    printf '%s\n' "$2" | while read -r line; do
      commit=$(printf '%s' "$line" | sed 's/^{"commit":"\([0-9a-f]*\)".*/\1/')
      { git notes --ref="$1" show "$commit" 2>/dev/null || true; printf '%s\n' "$line"; } |
        grep . | LC_ALL=C sort -u | git notes --ref="$1" add --force --file=- "$commit" 2>/dev/null
    done
    if git push --quiet "$remote" "$1:$1"; then
      printf 'Recorded:\n%s\n' "$2"
      return
    fi
  done
  echo 'The record could not be pushed.' >&2
  exit 1
}

deploys=$(printf '%s\n' "${RECORD:-$(cat "${NEWSROOM_RECORD:-/dev/null}" 2>/dev/null || true)}" | grep -Ex "$deploy" || true)
news=$(printf '%s\n' "${SENT:-$(cat "${NEWSROOM_SENT:-/dev/null}" 2>/dev/null || true)}" | grep -Ex "$sent" || true)
if [ -z "$deploys$news" ]; then
  echo 'Nothing was deployed that could be recorded.'
  exit 0
fi
if [ -n "$deploys" ]; then append refs/notes/depesche/deploys "$deploys"; fi
if [ -n "$news" ]; then append refs/notes/depesche/sent "$news"; fi
