#!/bin/sh
# First start of the database: the role that owns the tables, the role the application runs as, and the database.
set -eu

# The value of a variable, or what the file named by its _FILE holds; neither is an error.
secret() {
  eval "value=\${$1:-} file=\${$1_FILE:-}"
  if [ -n "$file" ]; then value=$(cat "$file"); fi
  if [ -z "$value" ]; then
    echo "$1 or $1_FILE must be set." >&2
    exit 1
  fi
  printf %s "$value"
}

owner=$(secret OWNER_PASSWORD)
app=$(secret APP_PASSWORD)

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=owner="$owner" --set=app="$app" \
  --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
CREATE ROLE aportes_owner LOGIN PASSWORD :'owner';
CREATE ROLE aportes_app LOGIN PASSWORD :'app';
CREATE DATABASE aportes OWNER aportes_owner;
SQL
