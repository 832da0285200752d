# Runs once, when the database is new: the owner of the tables, and the account for daily work that gets its rights from it.
docker_process_sql <<SQL
create user portal_owner identified by '$(cat /run/secrets/owner-password)';
grant all privileges on portal.* to portal_owner with grant option;
create user portal identified by '$(cat /run/secrets/portal-password)';
grant show view on portal.* to portal;
SQL
