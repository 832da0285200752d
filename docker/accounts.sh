# Makes the two accounts of the portal when the database is new: one owns the tables, one does the daily work.
# The image reads this file into its own shell.
docker_process_sql <<SQL
create user portal_owner identified by '$(cat /run/secrets/spring.liquibase.password)';
grant all privileges on portal.* to portal_owner with grant option;
create user portal identified by '$(cat /run/secrets/spring.datasource.password)';
grant show view on portal.* to portal;
SQL
