META
key;value
description;Blokbudget Merelhof (verzonnen)
country;Nederland
unit;Merelhof
instance;2026
num_projects;12
num_votes;60
budget;10000
vote_type;approval
rule;equalshares/add1
date_begin;01.10.2026
date_end;14.10.2026
min_length;1
max_length;12
currency;EUR
PROJECTS
project_id;cost;votes;name
1;4200;21;Nieuwe verlichting in beide portieken
2;2800;24;Overdekte fietsenstalling achter het blok
3;950;19;Bank met rugleuning bij de voordeur
4;1500;20;Geveltuin langs het hof
5;600;7;Gereedschapskast in de berging
6;3500;15;Trap naar de kelder opnieuw geverfd
7;400;7;Zaailingen en zakken aarde
8;2200;20;Speeltoestel voor de kleinsten
9;1200;14;Regentonnen aan de achtergevel
10;1800;21;Scootmobielplek met stopcontact
11;300;5;"Prikbord; met slot"
12;750;15;"Feestje ""Wij van het Merelhof"""
VOTES
voter_id;vote;voting_method
1;8;internet
2;7,1,11;internet
3;6,3;internet
4;12;internet
5;10,1,4;paper
6;2;internet
7;3,6,10;internet
8;8;paper
9;4,2,10;internet
10;9,1,8,6,2;internet
11;12;internet
12;2,5;internet
13;4,12,3,9;paper
14;6,3,4;internet
15;6,10;internet
16;7,10,6,3;paper
17;8,12,1;internet
18;10,2,8;paper
19;5,8,9;internet
20;8,10;internet
21;2,10,9,11,1,3;paper
22;12,9,1,6;internet
23;5;internet
24;6,12,8,9,4,10;internet
25;4,8,10;internet
26;7,2;paper
27;3,8,7,12,4,1;internet
28;6,3,2;internet
29;5,4,6,1,12,2;internet
30;10,12,2;paper
31;4,1,2;internet
32;12;paper
33;7;internet
34;4;internet
35;5,3,10;internet
36;1,4,9,3;internet
37;1,2,6;internet
38;11,3,8,1,4;internet
39;10,2,4,7,12;internet
40;9,2;internet
41;2,8,1;internet
42;3,4,6,1;internet
43;9,8,10,1,12;internet
44;12,1,2;internet
45;10,6,1,2,9;internet
46;10,4,3;paper
47;8,4,1,6,2;internet
48;6,2,8;internet
49;4,10,3;internet
50;9,8,1,4,3;internet
51;4,1,10,2;paper
52;2,8,10;internet
53;3,9,12,1,10;internet
54;11;internet
55;10,3,4;paper
56;8,2,9,3;internet
57;5;internet
58;3,2,5,9,12,8;internet
59;8;internet
60;2,7,11;internet
