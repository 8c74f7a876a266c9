"""Given names common in the five languages, to tell a person's name from an employer's."""

from domain.replies.words import vocabulary

FIRST_NAMES = vocabulary(
    """aaron abby abigail adam adele adriana adrian agnes agustin aisha alan alba alberto alejandra alejandro
    alex alexander alexandra alexis alfonso alfred ali alice alicia alina alison alvaro amanda amber amelia
    amelie amir amy ana anaïs andré andrea andreas andrew andrés andy angel angela angelika anita anja
    anjali ann anna anne annette annika anthony antoine antonia antónio antonio arjun arnaud arthur arturo
    ashley audrey aurélie axel barbara bart beatriz ben benedikt benjamin benoît bernd bernard beth bettina
    bianca bill björn bob brad brandon brenda brian brigitte bruna bruno caio camila camille carina carla
    carlos carmen carol carolina caroline cassandra catarina catherine cathy cecilia cécile celia chantal
    charles charlotte chen chiara chloe chloé chris christian christina christine christof christoph
    christophe christopher cindy claire clara clarice claudia claudio clémence colin connor constanze
    cornelia corinne courtney craig cristina cynthia daan dagmar dan dana daniel daniela danielle darren
    dave david dean deborah delphine denise dennis derek devon diana diego dieter dimitri dirk dominik
    dominique don donna doris dorothea doug dylan eduardo edith edward elena elias elisa elise elisabeth
    elizabeth ella ellen elodie emeka emil emilia émilie emily emma enrique eric erica erik erika ernesto
    esther ethan etienne eva evan evelyn fabian fabienne fabio fabrice farah fatima federico felipe felix
    fernanda fernando fiona flavia florence florian francesca francisco françois françoise frank franz fred
    frederik friederike gabriel gabriela gabriele gareth gary gaurav george georg gerald gerd gisela giulia
    gloria gonzalo grace graham greg guido guilherme guillaume gustavo hans hannah harald harry heather
    hector heidi heike heiko helen helena helene henning henri henrik henrique hugo ian ignacio ilse imran
    ines inés inga ingrid irene iris isabel isabela isabelle ivan jack jacob jacqueline jaime jake james jan
    jana jane janet janine jasmin jason javier jean jeff jenna jennifer jenny jens jeremy jérôme jess jesse
    jessica jesús jill jim joachim joan joana joanna joão jochen joe joel johan johanna johannes john jon
    jonas jonathan jordan jorge jörg josé josef joseph josh joshua juan juana judith julia julian juliana
    julie julien juliette julio jürgen justin kai karen karim karin karl karolina karsten katarina kate
    katharina katherine kathrin kathy katie katja katrin kavita keith kelly ken kerstin kevin khalid kim
    kirsten klaus kofi kristin kumar kurt kyle lara larissa lars laura lauren laurence laurent lea leah
    leandro lee lena leo leon leonardo leonie leslie leticia liam lina linda lisa liz lorena lorenzo louis
    louise luc luca lucas lucia lucie lucy luis luisa lukas lydia lynn maarten madeleine magdalena magali
    manfred manon manuel manuela marc marcel marcela marcelo marcia marco marcos margaret margot maria
    mariana marie marina mario marion mark marko markus marlene marta martha martin martina mary mateo
    mathieu mathilde matt matteo matthew matthias maurice mauricio max maximilian maya megan mehdi mei
    melanie melissa mercedes meredith mia micaela michael michaela michel michelle miguel mike mikael milan
    milena minh miriam mohamed mohammed molly monica monika morgan moritz mónica murilo nadia nadine nancy
    naomi natalia natalie natasha nathan nathalie neha neil nele nicholas nick nico nicola nicolas nicole
    niklas nikhil nils nina noah noémie nora norbert olaf oleg olga oliver olivia olivier omar oscar otto
    pablo paloma pamela patricia patrick patrik paul paula paulo pauline pedro peggy penny pete peter petra
    phil philip philipp philippe pierre pilar priya quentin rachel rafael rahul rainer ralf ramon raquel
    raúl ray rebecca regina reiner renata renate rené ricardo richard rick rita rob robert roberto robin
    rocío rodrigo roger roland rolf roman romain ron rosa ross roxana ruben rubén rui ruth ryan sabine
    sabrina sally sam samantha samir samuel sandra sandrine sanjay sara sarah saskia scott sean sebastian
    sébastien selina serena serge sergio shannon sharon shawn sheila silke silvia simon simone sofia sofía
    sonia sonja sophia sophie stefan stefanie stella stephan stéphane stephanie stéphanie stephen steve
    steven stuart sue susan susana susanne suzanne sven svenja sylvia sylvie tamara tania tanja tara tatiana
    ted teresa terry thais theo theresa thiago thierry thomas thorsten tiago tim tina tobias todd tom tomas
    tomás toni tony torsten tracy trevor ulrich ulrike ursula ute uwe valentin valentina valeria valérie
    vanessa vera verena verónica veronika vicente victor victoria vijay vincent vinícius virginia virginie
    vivian volker walter wei wendy werner will william wolfgang xavier yann yasmin yolanda youssef yuki yves
    yvonne zoe zoé imani chinedu adaeze ngozi kwame amara tariq leila layla nour hiroshi kenji ananya rohan
    aditi deepak pooja sunita meera ravi suresh nisha divya olu tunde zainab hana jin soo-jin mira noor
    anders astrid freya sigrid solveig lotte sanne femke joost niels pieter ewa agnieszka marek piotr tomasz
    zofia katarzyna"""
)

CREDENTIALS = vocabulary("cpa phd ph.d mba cfa pmp esq cissp pe rn md acca cipd ca jd llm msc bsc ma ba shrm-cp ccxp")
"""What people write after their names."""
