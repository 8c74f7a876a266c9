"""Ordinary words of titles that look like slips of the tables' words and are none: a landing page lends nothing."""

_LISTED = """
accepting admit adsorption anger angle anneal astrologer backing baking baler balling bander banding banner barker
barking baser bater beater blanch blanker blanking boarder bonder borer braid braiding braker broke bryologist bunker
cambering canter capturing carder carter carver casing casts chainman chance changer charger chartering chick cider
circuitry clarity clearer cleater cleaver clock closet coker combs commis commissioned compensator compiling composing
compounder concession coner connection connections connector consent contactor context convents coper copra corder
corrector correspondence cosmologist coter cotta couturier cover craniologist cremation cremator crematory crimp custom
customizer dater decals decoration defective detonator dials diploma diplomas diver divers drier drifter duenna earning
edging ending endorsement enologist erector ergonomic ergonomics ergonomist escalator ethnologist ethnology ethologist
etiologist excavation execution exert exhibitor expectation experimental exploration explosion factor fatter faulty
feltmaker fight filter flood flour forder forge forgeman forger forker fragility frost generator grand granit graphite
grout guided hackler hander handle hanker hawker hearth heater heath hiking hopper hosing hostel humane institutional
instruction intercept interlacer interpret lacer ladderman lading lagger layer layers leading leaking lever lidar
lidder lifestyle lightning limer liner liver lumber lunch mache malster malter manor marker masher masker mater mercer
mercers methodologist modes mohel monkey motel oenologist optimal panner pantographer parent paster pavements petrol
phonograph phytotherapist pilling pinion pivot plane planing plank planking planter playable plier podiatric poker
poler polishing powder precaster precious preserver presiding pricer prick prime priming principle prize procedure
projection projector prompter prompters proration prospection protect protecting protects pulling punch pyrometer
quoter racking rafter rafting raftsman ragger reanimation recoating reconstruction redemption reeds refueller regard
regards relaxation renter resilient restorative ringer rivers rooming rouge salad salmon saloon salts sauce scale
scaler scales scenographer sealer sealing seeder sensor serger serum serve shaft shaped share sheller shelling shipper
shirt shock shore short silicator skate skatesman slack slate slipping snack sneller solder sorts source sources
specker spelling spots spout spreading stager stake starch stare statue stave steaming stick stiff stogy stone stopper
stored storm stove stowage strap straps straw stripping stuffer stuffing sturdy suction swage tacking tapes taster
tasting tears tenter thread threading throat tiller trace tracer track trail transform transistor transition trayer
treat treater trenching trick trunk truss underwater unexploded ushers valve variation wader washhouse waster waxer
weeder welter words workpiece
"""

PLAIN_WORDS: frozenset[str] = frozenset(_LISTED.split())
"""Words that are taken as they stand, never mended."""
