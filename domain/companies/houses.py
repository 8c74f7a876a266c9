"""Names that are one employer's though no rule could tell: short forms, houses of many units, and lands they are in."""

ALIASES = """
3m; minnesota mining manufacturing
adp; automatic data processing
aig; american international
amazon; aws; amazon web services
amd; advanced micro devices
american express; amex
apple
bank of america; bofa
bcg; boston consulting
bmw; bayerische motoren werke
boeing
bosch; robert bosch
bny; bny mellon; bank of new york mellon
bt; british telecom; british telecommunications
cisco; cisco systems
citi; citigroup; citibank
ey; ernst young; ernst young global
fedex; federal express
ge; general electric
google; alphabet; youtube
gsk; glaxosmithkline; glaxo smith kline
hp; hewlett packard
hpe; hewlett packard enterprise
ibm; international business machines
inbev; anheuser busch; anheuser busch inbev
jll; jones lang lasalle
jnj; johnson johnson; j j
jpmorgan; jp morgan; jp morgan chase; jpmorgan chase; jpmc
lvmh; moet hennessy louis vuitton; lvmh moet hennessy louis vuitton
meta; facebook; meta platforms; instagram; whatsapp
mit; massachusetts institute of technology
nhs; national health service
oracle
pepsi; pepsico
pg; procter gamble
pwc; pricewaterhousecoopers; price waterhouse coopers
rbc; royal bank of canada
siemens
societe generale; socgen
tcs; tata consultancy services
tsmc; taiwan semiconductor manufacturing
ups; united parcel service
visa
volkswagen; vw
workday
"""
"""A name and what else it goes by, if anything, a line each, as they are folded: no legal forms, no `and`.

A land after one of them is no part of it, even where titles know its word: `Oracle France`.
"""

HOUSES = """
accenture adobe airbus alibaba allianz astrazeneca barclays bosch bytedance capgemini cognizant deloitte google hsbc
huawei hubspot ibm ikea infosys jpmorgan kpmg lenovo mckinsey microsoft nestle novartis nvidia pfizer pwc salesforce
samsung sanofi sap servicenow shopify tencent toyota unilever verizon vmware vodafone volkswagen walmart wipro zendesk
"""
"""Names that are nobody else's: whatever begins with one of them is a part of it, as `Google Cloud` is."""

LANDS = """
uk; united kingdom; great britain; usa; united states; canada; mexico; brazil; brasil; do brasil; argentina; chile
colombia; peru; germany; deutschland; france; italy; italia; spain; espana; iberia; iberica; portugal; netherlands
nederland; belgium; austria; osterreich; switzerland; schweiz; suisse; ireland; denmark; danmark; sweden; sverige
norway; norge; finland; suomi; poland; polska; czechia; romania; hungary; greece; turkey; turkiye; israel; uae; india
china; japan; korea; singapore; australia; new zealand; south africa; hong kong; taiwan; malaysia; indonesia
thailand; philippines; vietnam; europe; emea; apac; asia; asia pacific; asia pac; americas; america; north america
latin america; latam; middle east; africa; nordics; dach; benelux; international; global; worldwide
"""
"""What stands last in the name of an employer's part in that land."""

JOINTS = "and und et y e og och en"
"""What joins two names and is left out by many: `Ernst & Young`, `Ernst und Young`."""

OF = "of de du des di da do del in for fur von der the a und and"
"""What no name ends in: a land after it belongs to the name."""
