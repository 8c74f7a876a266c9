"""Ordinary words of titles that look like slips of the tables' words and are none: a landing page lends nothing."""

_LISTED = """
accepting admit adsorption anger angle anneal appliance appliances astrologer backer backing backtender baking baler
balling bander banding banner barker barking baser bater beater blanch blanker blanking boarder bonder booker borer
braid braiding braker broke bryologist bunker cambering canter capturing carder carter carver casing casts chainman
chance changer charger chartering chick choir cider circuitry clarity clearer clearing cleater cleaver clock closet
coker combs commis commissioned compacting compensator compiling composing compounder concession conductor coner
connection connections connector consent consul contactor context convents coper copra corder corrector correspondence
cosmologist costing coter cotta count couturier cover craniologist cremation cremator crematory crimp crops custom
customizer dater decals decoration defective detonator dials directory diver divers drier drifter duenna edging ending
endorsement enologist erector ergonomic ergonomics ergonomist escalator ethnologist ethnology ethologist etiologist
excavation execution exert exhibitor expectation experimental exploration explosion extension fabric fabrics factor
farmer fatter faulty feltmaker fight filter flavorist flood flour forder forge forgeman forger forker fragility frost
generator grand granit graphite grinder grout guided hackler hander handle hanker hawker hearth heath hiking hosing
hostel humane institutional instruction intensive intercept interlacer internist interpret intrusion inventor lacer
ladderman lading lagger laser layer layers leading leaking legislation lender letter lever lidar lidder lifestyle
lightning limer liner liver loader lunch mache malster malter manor marker masher masker mater mercer mercers metal
methodologist metrologist migration mixing modes mohel monkey motel nephrologist oenologist optimal paint panner
pantographer parent parts paster pavements petrol phonograph phytotherapist pilling pivot plane planer planing plank
planking plans planter planting playable plier podiatric poker poler polishing powder precaster precious preserver
presiding pricer prick prime priming principle print prize procedure produce projection projector prompter
prompters proration prosecuting protect protecting protects pulling punch pyrometer quoter ragger reactor
recoating redemption reeds refueller regard regards relaxation religions relocation renewable renewables
renter requirement resilience resilient restorative rides ringer rooming rouge router salad salmon saloon salts sauce
scale scaler scales scenographer score scrub sealer sealing seeder sensor serger serum serve shaft shaped share
sheller shelling shipper shirt shock shopping shore short silicator skate skatesman slack slate slipping snack sneller
solder sorts source sources specker spelling split spots spout spreading stager stake starch stare start starts statue
stave steaming stenographer stick stiff stogy stone stopper stored storm stove stowage strap straps straw stripping
stuffer stuffing sturdy suction swage swift tacking tapes taster tasting tears tenter thread threading throat tiller
trace tracer track trail trailer trams transaction transform transistor transition trayer treat treater trenching
trick trunk truss tumor underwater unexploded ushers valuation valve variation wader wafer washhouse waster waxer
weeder welter window words workpiece
"""

PLAIN_WORDS: frozenset[str] = frozenset(_LISTED.split())
"""Words that are taken as they stand, never mended."""
