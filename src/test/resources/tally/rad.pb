META
key;value
description;Avond van het Rad (verzonnen)
country;Nederland
unit;Verzonnen
instance;2026
num_projects;6
num_votes;24
budget;5000
vote_type;cumulative
rule;unknown
date_begin;01.11.2026
date_end;01.11.2026
max_length;6
max_sum_points;10
currency;EUR
PROJECTS
project_id;cost;name
dans;3000;Dansavond op het Soesterplein
kleding;450;Ruilbeurs voor kleding
koor;1250.5;Buurtkoor met kerst
moes;2000;Moestuin bij de school
repair;800;Repaircafé, elke maand
soep;1500;Soep van de buurt
VOTES
voter_id;vote;points
1;soep,repair,moes,koor,dans;2,2,2,2,2
2;koor,soep,repair,kleding,moes;3,2,2,2,1
3;repair,koor,moes,kleding,dans;3,3,2,1,1
4;repair,soep,kleding,dans;4,2,2,2
5;kleding,koor,repair;5,4,1
6;kleding,dans,moes;4,4,2
7;koor,repair,moes,dans,kleding;3,2,2,2,1
8;kleding,soep,moes,dans,repair;3,2,2,2,1
9;moes,repair,koor,kleding,soep;3,2,2,2,1
10;moes,repair,koor,kleding,dans;3,2,2,2,1
11;koor,kleding,dans,moes;5,2,2,1
12;soep,repair,kleding,dans,koor;3,2,2,2,1
13;soep,moes,repair,koor,dans;3,3,2,1,1
14;kleding,dans,soep,repair,moes;3,3,2,1,1
15;moes,soep,repair,dans,kleding;3,2,2,2,1
16;soep,moes,dans,kleding;4,3,2,1
17;koor,repair,moes;5,3,2
18;soep,repair,moes,kleding;6,2,1,1
19;moes,dans,koor,kleding;3,3,2,2
20;koor,soep,repair,moes;5,3,1,1
21;repair,soep,moes,kleding,dans;3,2,2,2,1
22;kleding,soep,moes,koor,dans;3,2,2,2,1
23;moes,kleding,koor,soep,dans;3,3,2,1,1
24;repair,moes,soep,koor,dans;3,3,2,1,1
