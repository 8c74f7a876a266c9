"""The industries of shops, of what they sell, and of travel and leisure.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

CONSUMER_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.RETAIL: {
        "": (
            "sporting goods store; electronics stores; electronics store; toy stores; toy store; pet stores; pet "
            "store; thrift stores; retail; retailer; retailers; retail industry; einzelhandel; handel; comercio; "
            "commerce; minorista; varejo; retail trade; brick and mortar; omnichannel retail; stores; specialty "
            "retail; retail and consumer; commerce de detail; distribucion minorista; retail sector; comercio "
            "minorista; multichannel retail; retail stores; detailhandel; distribution retail; retail chain; shops; "
            "shop; merchant; merchants; shopping; tiendas; magasins; lojas; second hand; secondhand; resale; "
            "consignment; gift shop; gift shops; bookstore; bookstores; bookshop; bookshops; book shop; florist; "
            "florists; flower shop; art supplies; office supplies; pet shop; pet shops; tobacco shop; equipment "
            "rental; consumer rental; duty free; duty free shops; vending; vending machines; kiosk; big box; "
            "shopkeepers; main street; high street; outlet; merchandise; flea market; buchhandlung; libreria; "
            "librairie; laden; warehouse club; big box stores; antiques; tobacconist; quiosco; bazar; jugueteria; "
            "floristeria; fleuriste; livraria; blumenladen; schreibwaren; filialist; store chains; shopkeeping; brick "
            "and mortar stores; shop chains; sellers of goods; ladengeschafte; detalle; ventas al detalle; vente au "
            "detail"
        ),
        "e-commerce": (
            "online shop; online shops; web shop; webshop; online stores; ecommerce; e com; ecom; e-com; e-comm; "
            "ecomm; online retail; online shopping; dtc; d2c; direct to consumer; online marketplace; etail; "
            "electronic commerce; online store; internet retail; comercio electronico; comercio eletronico; "
            "onlinehandel; e commerce retail; marketplace; online retailer; e tail; digital commerce; quick commerce; "
            "mail order; versandhandel; dtc brand; commerce en ligne; vente en ligne; q commerce; online grocery "
            "shopping; online fashion; teleshopping; ecommerce store; direct to consumer brand; dropshipping; flash "
            "sales; subscription box; subscription boxes; subscription commerce; online selling; online auctions; "
            "social commerce; tienda online; boutique en ligne; loja online; web retail; web store; amazon seller; "
            "internet shop; e shop; catalog retail; home shopping; online bookseller; classifieds; online classifieds; "
            "online brand; onlineshop; digital native brand; etailer; auction site; pure player; vente a distance; "
            "versandhaus; click and collect; online sellers; digital storefronts"
        ),
        "grocery": (
            "supermarket; supermarkets; food retail; grocery retail; grocery store; grocer; groceries; "
            "lebensmitteleinzelhandel; supermercados; convenience store; convenience stores; grocers; c store; food "
            "retailer; supermarches; grande distribution; hypermarket; lebensmittelhandel; discount supermarket; "
            "online grocery; food stores; food store; food market; food markets; greengrocer; butcher; butchers; "
            "delicatessen; corner shop; liquor store; liquor stores; wine shop; wine merchant; bakery shop; farm shop; "
            "farmers market; epicerie; mercado; grocery delivery; health food store; health food stores; farm shops; "
            "wine retail; supermarket chain; food retail chain; supermercado; supermarche; discounter; corner shops; "
            "mass retail; grocery chain; butcher shop; organic market; deli; fishmonger; mercearia; bottle shop; "
            "supermarkt"
        ),
        "fashion retail": (
            "optician chain; eyeglass chain; eyewear retail; apparel retail; clothing stores; department store; "
            "department stores; fashion ecommerce; clothing retail; shoe stores; jewelry retail; fashion retailer; "
            "luxury retail; footwear retail; fast fashion; clothing shop; boutique; boutiques; shoe shop; shoe retail; "
            "jewelry store; jewellery store; jeweler; jewelers; jewellers; apparel stores; outlet stores; fashion "
            "store; fashion stores; bridal shop; bridal shops; fashion boutique; thrift fashion; lingerie store; "
            "warenhaus; kaufhaus; modehandel; grandes almacenes; grands magasins; fashion chain; optical retail; "
            "vintage clothing; online fashion retail; shopping centers fashion; clothes shop; jewelry stores; "
            "bekleidungsgeschaft; zapateria; ready to wear; women s wear; suits and ties"
        ),
        "home improvement retail": (
            "diy; diy retail; hardware store; furniture retail; home goods retail; home improvement; baumarkt; "
            "furniture stores; garden centers; home furnishings retail; bricolage; home centers; garden center; home "
            "improvement stores; home improvement store; diy store; diy stores; do it yourself; building supply store; "
            "paint store; paint stores; lumber yard; lumber yards; appliance store; appliance stores; appliance "
            "retail; garden retail; ferreteria; heimwerkermarkt; mobelhaus; mobelhandel; kitchen retail; mattress "
            "store; mattress retail; tool shop; garden equipment retail; flooring store; lighting store; hardware "
            "retail; hardware stores; furniture store; kitchen showroom; quincaillerie; jardineria; nursery and "
            "garden; hammers and nails"
        ),
        "pharmacy retail": (
            "pharmacy; drugstore; pharmacies; drug store; apotheke; farmacia; pharmacie; pharmacy benefit; drugstores; "
            "chemist shop; specialty pharmacy; pharmacy chain; farmacias; parapharmacie; chemist; chemists; drogerie; "
            "drogerien; drogueria; officine; vitamin store; health and beauty retail; chemist's shop; online pharmacy; "
            "optician stores; optiker; optica; apothecary; parafarmacia"
        ),
        "wholesale": (
            "wholesale distribution; distributor; distribution; wholesaler; grosshandel; b2b distribution; industrial "
            "distribution; mayorista; wholesale trade; distributors; trade wholesale; import export; import and "
            "export; trading company; cash and carry; atacado; wholesalers; value added "
            "distribution; commerce de gros; electrical distribution; it distribution; wholesale food; industrial "
            "supply; industrial supplies; trading house; import; export; importer; importers; exporter; exporters; "
            "global trade; negoce; comercio al por mayor; fachhandel; sourcing agent; office stationery distributor; "
            "business supplies and equipment; business supplies; office products; international trading house; "
            "commodity trading house; bulk distributor; grossiste; industrial supplies distributor; supplies "
            "distributor; distribuidora; bulk goods; jobber; bulk sellers"
        ),
        "retail tech": (
            "retailtech; retail technology; retail software; pos software; point of sale; commerce platform; ecommerce "
            "platform; ecommerce software; ecommerce technology; commerce software; commerce tech; ecommerce saas; "
            "retail saas; retail media tech; online store builder; subscription commerce software; merchandising "
            "software; pos systems; point of sale software; inventory software; store analytics; ecommerce enablement; "
            "retail analytics; checkout technology; online checkout; self checkout; digital signage; product "
            "information management; pim software; headless commerce; price optimization software; retail automation; "
            "restaurant booking software; commerce platform software; inventory software for stores; storefront "
            "software; online ordering software; food delivery app; kassensysteme; tpv; pim"
        ),
    },
    Sector.CONSUMER_GOODS: {
        "": (
            "consumer goods; cpg; fmcg; consumer packaged goods; packaged goods; consumer products; fast moving "
            "consumer goods; konsumguter; bienes de consumo; biens de consommation; bens de consumo; consumer brands; "
            "consumer brand; consumer; cpg brand; household goods; consumer product goods; consumo masivo; gran "
            "consumo; grande consommation; b2c goods; non durable goods; biens de consommation courante; household "
            "consumables; everyday goods; productos de consumo; paper towels; lighters; sponges; cleaning sprays; air "
            "fresheners; household cleaners; tissues; everyday products; branded goods; household brands; household "
            "product makers; home care products; fast moving goods; daily necessities; shelf brands"
        ),
        "food and beverage": (
            "craft beer; frozen desserts; dairy cooperative; dairy co op; coffee supplier; olive oil; cooking oil; "
            "bottled water; mineral water; energy drinks; drinks; juice; coffee roaster; coffee roasting; tea; f&b; "
            "food; beverage; beverages; food & beverage; food production; food manufacturing; food processing; soft "
            "drinks; alcoholic beverages; brewery; wine; lebensmittel; alimentos; agroalimentaire; food industry; food "
            "and drink; wine and spirits; spirits; beer; alimentos y bebidas; snacks; food beverage; packaged food; "
            "winery; getranke; lebensmittelindustrie; agroalimentario; brewing; bottling; dairy products; food "
            "products; food and beverages; meat processing; coffee; confectionery; bakery; nutrition; food "
            "manufacturer; alimentacion; bebidas; alimentos e bebidas; distillery; plant based food; frozen food; food "
            "company; dietary supplements; microbrewery; vineyard and winery; alcohol; liquor; whisky; whiskey; vodka; "
            "wine production; wine making; winemaking; wine producer; winegrowing; cider; soda; coffee brand; tea "
            "brand; chocolate; chocolates; candy; sweets; sugar; flour mill; flour milling; milling; mill and "
            "roastery; bread; baked goods; pasta; noodles; rice; cereals; breakfast cereals; sauces; condiments; "
            "spices; seasoning; cheese; ice cream; yogurt; yoghurt; milk; ready meals; meatpacking; sausages; poultry "
            "processing; seafood processing; fish processing; alternative protein; nuts; popcorn; chewing gum; infant "
            "formula; vitamins; vitamins and supplements; nutraceuticals; supplements; flavours; flavors; fruit and "
            "vegetables; fresh produce; produce; eggs; honey; energy bars; bottlers; nahrungsmittel; brauerei; "
            "backerei; boulangerie; cerveceria; bodega; cervejaria; boissons; vin; vino; vinho; bier; cerveza; "
            "chocolaterie; boucherie; confiserie; suesswaren; sushi products; tofu; pet food ingredients; maple syrup; "
            "kombucha; food tech products; protein bars; salt; grain milling; sugar refining; cheese making; butter; "
            "jam; vegetable oils; cheese and yogurt; milk producer; dairy; dairies; creamery; bakery products; frozen "
            "meals; vineyard; potato chips; alt protein; plant based meat; lebensmittelhersteller; molkerei; baby "
            "food; pasta maker; cookies; gourmet foods; food producer; food maker; snacks and frozen meals maker; food "
            "brand; drinks maker; food and drinks; brasserie; fromage; laiterie; laticinios; canned goods; champagne; "
            "slaughterhouse; potato products; weingut; panaderia; viande; carne; aceite de oliva; salad dressing; "
            "ginger ale; corn syrup; egg processing; wine estates; baby formula; canned fish; fish canning; oil mill; "
            "fish sticks; cod fillets; gin; rum; tequila; pickles; soups; pies; pastries; margarine; syrup; vinegar; "
            "mustard; ketchup; malt; yeast; sweeteners; starch; jerky; pretzels; granola; smoothies; lemonade; sake; "
            "mezcal; caviar; tuna; sardines; wein; fleisch; zucker; milchprodukte; schokolade; backwaren; alimentaria; "
            "alimentaire; alimenticia; nahrung"
        ),
        "beauty and personal care": (
            "aromatherapy; cosmetic oils; "
            "beauty; cosmetics; personal care; skincare; skin care; fragrance; hair care; toiletries; kosmetik; "
            "cosmetica; cosmetique; beauty products; makeup; health and beauty; haircare; cosmeticos; cosmetiques; "
            "hygiene products; beauty care; belleza; beaute; beauty and cosmetics; perfume; hygiene; nail polish; "
            "deodorant; shampoo; soap; soaps; soap and cleaning products; feminine care; oral care; toothpaste; sun "
            "care; shaving; razors; parfum; parfums; nail care; diapers; hair products; hair color; baby care; body "
            "care; body lotion; massage oil; massage oils; makeup and skincare brand; cosmetics brand; household and "
            "personal care; personal care products; personal hygiene; salon; korperpflege; lipstick; cabeleireiro; "
            "sunscreen; lotions; eyelashes; laser hair removal; bath bombs; bath salts; mens grooming; beard oil; hand "
            "cream; nail bar; hair extensions; eye shadow; mascara; cologne; wigs; hair dye; hair dryers; hairbrushes; "
            "aftershave; dental floss; mouthwash; manicure; pedicure; waxing; eyebrow bar; depilation; "
            "nagelstudio; parfumerie; haarpflege; cremes; estetica; esthetique; unas"
        ),
        "apparel and footwear": (
            "luggage; travel goods; baby clothes; childrenswear; kidswear; clothing manufacturer; apparel; fashion; "
            "clothing; footwear; textiles apparel; sportswear; shoes; mode; moda; bekleidung; apparel and fashion; "
            "fashion brand; garments; apparel & fashion; activewear; ropa; athletic apparel; outdoor apparel; fashion "
            "industry; denim; vestuario; accessories; eyewear; clothing brand; intimate apparel; workwear; fashion "
            "design; clothes; sneakers; sneaker; handbags; bags; lingerie; underwear; swimwear; jeans; jackets; hats; "
            "uniforms; bridal wear; knitwear; hosiery; socks; eyeglasses; sunglasses; leather goods; backpacks; yoga "
            "wear; athleisure; streetwear; schuhe; kleidung; zapatos; calzado; calcados; chaussures; vetements; "
            "habillement; pret a porter; confeccion; roupas; fashion label; ski wear; garment; garment and fashion "
            "brand; shoemaker; clothing maker; jeans brand; t shirts; outerwear; coats; dressmaking; shirts; gloves; "
            "sandals; pants; trousers; dresses; sweaters; scarves; pajamas; maternity wear; raincoats; wedding "
            "dresses; leggings; hoodies; high heels; slippers; shoelaces; purses; suitcases; hosen; hemden; kleider; "
            "camisas; pantalones; zapatillas; sapatos; camisetas; modemarke"
        ),
        "luxury goods": (
            "luxury; jewelry; watches; jewellery; luxury goods and jewelry; luxus; lujo; luxe; luxury brand; fine "
            "jewelry; luxo; haute couture; luxury fashion; luxury brands; luxury goods & jewelry; luxury watches; "
            "diamonds; gemstones; watchmaking; watchmaker; luxury accessories; luxury leather goods; joyeria; "
            "joaillerie; schmuck; uhren; horlogerie; relojeria; designer handbags; luxury cosmetics house; "
            "maroquinerie; joias; goldsmith; watches and jewelry; fine watches; bijouterie; high end fashion; "
            "luxusguter; relojes; montres; high end goods; timepieces; couture; rings and necklaces; designer brands; "
            "prestige brands"
        ),
        "home and furniture": (
            "water bottles; drinkware; furniture; home goods; home furnishings; housewares; appliances; household "
            "appliances; mobel; muebles; home decor; furnishings; kitchenware; mattresses; home appliances; moveis; "
            "meubles; white goods; household products; bedding; haushaltsgerate; consumer appliances; office "
            "furniture; sofas; carpets; rugs; lamps; home textiles; curtains; blinds; tableware; cookware; cutlery; "
            "ceramics tableware; kitchen equipment home; kitchens; bathroom fixtures; bathroom products; cleaning "
            "products; household cleaning; detergents; laundry detergent; vacuum cleaners; refrigerators; washing "
            "machines; candles; home fragrance; kuechen; kuchenhersteller; electrodomesticos; electromenager; "
            "eletrodomesticos; oil lamps; lighting fixtures home; glassware; home accessories; beds; furniture maker; "
            "tables; lighting fixtures; pots and pans; flatware; dishwashers; pillows; porcelain; chairs; ovens; air "
            "fryers; ameublement; kitchen knives; wine glasses; glass vases; picture frames; wall clocks; armchairs; "
            "bookcases; shelving; garden benches; coffee machines; tea kettles; toasters; microwaves; couches; "
            "wardrobes; desks; cribs; recliners; mirrors; clocks; vases; blankets; duvets; frying pans; pans; "
            "blenders; kettles; fridges; freezers; cookers; chandeliers; doormats; ironing boards; tablecloths; china "
            "and crystal; lampshades; betten; matratzen; teppiche; camas; colchones; colchoes; matelas; cuisines; "
            "cocinas; cozinhas; sillas; lamparas; crockery"
        ),
        "toys and leisure goods": (
            "handicrafts; painting supplies; coin dealers; stamp dealers; "
            "toys; sporting goods; games and toys; leisure goods; bicycles; outdoor equipment; spielwaren; musical "
            "instruments; baby products; juguetes; toy; jouets; brinquedos; hobby; sports equipment; fitness "
            "equipment; outdoor products; leisure products; school supplies; toys and games; outdoor recreation; "
            "bikes; board games; card games; playing cards; puzzles; dolls; trading cards; collectibles; model "
            "trains; arts and crafts; crafts; craft supplies; art materials; stationery; pens; wind instruments; "
            "string instruments; guitars; pianos; piano manufacturing; instrument making; brass instruments; "
            "percussion instruments; organ building; drum kits; camping equipment; camping gear; fishing tackle; "
            "fishing gear; golf equipment; golf clubs manufacturing; tennis rackets; ski equipment; skis; surfboards; "
            "exercise equipment; gym equipment; hunting equipment; firearms sporting; ebikes; cycling; skateboards; "
            "strollers; baby goods; baby gear; swimming pools; pools; pool equipment; fahrrader; velos; instrumentos "
            "musicales; instruments de musique; musikinstrumente; articles de sport; sportartikel; articulos "
            "deportivos; games and puzzles; fireworks; ski manufacturing; party supplies; kites; handmade goods; "
            "handicrafts; tennis rackets and skis; golf clubs; hobby shop goods; spielzeug; bicicletas; rvs; tents; "
            "stuffed animals; hunting gear; treadmills; kayaks; plush; toy cars; train sets; model airplanes; toy "
            "building blocks; play sets; paint sets; chess sets; rocking horses; water guns; bows and arrows; "
            "dollhouses; dartboards; pool tables; billiard tables; trampolines; ice skates; roller skates; "
            "snowboards; ski boots; wetsuits; fishing rods; hammocks; binoculars; violins; drums; crayons; balls and "
            "bats; sailboats; canoes; snowmobiles; paddleboards; scuba gear; dumbbells; costumes; balloons; model "
            "kits; leisure boats; outdoor gear"
        ),
        "pet products": (
            "pet food; pet supplies; cat litter; dog food; cat food; pet accessories; pet toys; pet food brand; "
            "tierbedarf; tiernahrung; animalerie; mascotas; productos para mascotas; heimtierbedarf; leashes; "
            "tierfutter; zoofachhandel; croquettes; treats for dogs; bird cages; dog beds; bird seed; puppy school; "
            "dog hotel; dog shop; pet care; aquariums pets"
        ),
        "tobacco and cannabis": (
            "tobacco; cannabis; vaping; cigarettes; marijuana; hemp; cbd; tabac; tabaco; tabak; nicotine; medical "
            "cannabis; legal cannabis; vape; dispensary; dispensaries; cigars; hookah; smoking products; cannabis "
            "retail; weed; cbd oil; cigarette maker; weed dispensary; zigaretten; cigarrillos; estanco"
        ),
    },
    Sector.HOSPITALITY: {
        "": (
            "hospitality; tourism; travel and tourism; hospitality and travel; travel and hospitality; leisure; "
            "tourismus; turismo; tourisme; leisure and travel; gastgewerbe; hospitality industry; leisure and tourism; "
            "travel and leisure; hospitality and leisure; hotellerie restauration; leisure travel and tourism; "
            "hosteleria; travel & hospitality; hospitality services; leisure industry; ecotourism; accommodation and "
            "food services; hotellerie und gastronomie; chr; guest services; hotelero"
        ),
        "hotels and resorts": (
            "hotel; hotels; resorts; resort; lodging; hotellerie; hoteles; accommodation; short term rental; vacation "
            "rentals; hotels and lodging; hotel industry; vacation rental; hoteis; hotel chain; motels; serviced "
            "apartments; timeshare; hotel management; hotelgewerbe; hotelier; ski lodge; bed and breakfast; bed and "
            "breakfasts; homestays; inns; inn; guesthouse; guest house; guest houses; campground; campgrounds; "
            "camping; campsite; campsites; holiday park; holiday parks; holiday homes; holiday rentals; beach club; "
            "hospedaje; albergue; pousada; hotellerie de luxe; hebergement; glamping; rv park; rv parks; horeca "
            "hotels; hostels; ski resort hotel; hotelerie; hoteleria; gasthof; ferienwohnungen; gites; casa rural; "
            "alojamiento; airbnb hosts; lodge; b and b; places to stay; overnight stays; rooms and suites; short "
            "stays; stays; suites; beherbergung; ferienanlagen"
        ),
        "restaurants and food service": (
            "tea rooms; tea room; tea house; restaurant; restaurants; food service; foodservice; quick service "
            "restaurant; qsr; catering; fast food; gastronomie; cafe; bars; gastronomia; restaurantes; restauration; "
            "food services; coffee shops; fast casual; restaurant chain; food delivery; bars and restaurants; cloud "
            "kitchen; food and beverage service; contract catering; cafes; meal delivery; coffee shop; pubs; food & "
            "beverage services; restauracion; food tech; foodtech; ghost kitchen; bar; pub; tavern; taverns; "
            "nightclub; nightclubs; caterer; caterers; school meals; canteen; canteens; cafeterias; cafeteria; "
            "pizzeria; pizza; pizza chain; burgers; burger chain; steakhouse; diner; diners; bistro; bistros; food "
            "trucks; food truck; mobile food services; coffee house; coffee houses; coffee chain; teahouse; ice cream "
            "parlour; juice bar; bakery chain; sandwich shop; takeaway; meal kits; meal kit; food hall; kantine; "
            "systemgastronomie; cafeteria y bares; comida rapida; drive through; sushi; wine bar; fine dining; "
            "inflight meals; donut shop; bubble tea; dining with waiters; dining; bars and cafes; coffee shop chain; "
            "quick service; full service restaurants; horeca; restaurante; banquet hall; banquet; sports bar; dark "
            "kitchen; ice cream parlor; gaststatten; traiteur; imbiss; kneipe; cantina; lanchonete; buffet; eateries; "
            "drive thru; tapas; fish and chips; chip shop; taco trucks; bagel shop; kebab shop; ramen; barbecue joint; "
            "brunch spot; creperie; brewpub; gastropub; beer garden; hot dog stands; chicken wings; mess hall; "
            "trattoria; taqueria; parrilla; churrascaria; eating places; eating out; places to eat; dine in; restos"
        ),
        "travel agencies and tours": (
            "travel; travel agency; tour operator; travel services; business travel; corporate travel; reisen; "
            "viajes; travel agencies; reiseburo; reisebranche; voyage; voyages; viagens; travel industry; tours; "
            "travel management; tmc; leisure travel; tourist board; destination marketing; travel retail; destination "
            "management; tour operators; agencia de viajes; vacation packages; package holidays; sightseeing; safari; "
            "safaris; reiseveranstalter; operador turistico; destination weddings; excursions; holiday company; "
            "holiday tour operator; packaged vacations; trips; guided tours; cruise agency; agence de voyages; "
            "adventure travel; hotels and travel; vacation company; business travel agency; holidays; dmc; "
            "pilgrimages; vacation planning; holiday packages; reiseveranstaltung; turistico; touristique; "
            "reiseanbieter"
        ),
        "travel tech": (
            "traveltech; travel technology; travel software; hotel software; hospitality technology; hospitality "
            "tech; hospitality software; restaurant tech; restaurant technology; booking platform; hotel tech; "
            "restaurant software; travel saas; online booking; property management system hotel; hoteltech; "
            "hospitality saas; online travel booking; flight search; reservation software; restaurant pos; table "
            "booking; airline software; airline it; booking software; travel distribution; ticket booking app; online "
            "travel agency; travel app; vacation rental software; travel booking; booking engine; reservation "
            "systems; gds; table reservations app; reisebuchungsportal; reservas online; ota; online travel; flight "
            "booking app; flight booking; pms for hotels"
        ),
        "gambling": (
            "casino; casinos; betting; lottery; sports betting; gambling and casinos; glucksspiel; casino gaming; "
            "lotteries; wagering; apuestas; igaming; sportsbook; bookmaker; online casino; paris sportifs; bingo; slot "
            "machines; poker; poker room; lotto; loteria; gaming and leisure casino; casino resort; casino resorts; "
            "spielbank; wettanbieter; loterie; gaming machines; betting shop; betting shops; gambling facilities; "
            "slots; betting and slots; gluecksspiel; sportwetten; jeux d argent; apostas; las vegas; roulette; card "
            "rooms; scratch cards; bookies; pachinko"
        ),
        "attractions": (
            "theme park; theme parks; amusement; amusement parks; zoo; cinema; cinemas; ski resort; water park; water "
            "parks; zoos; aquarium; aquariums; wax museum; movie theater; movie theaters; movie theatres; movie "
            "theatre; arcades; arcade; escape room; escape rooms; bowling; bowling alley; bowling alleys; trampoline "
            "park; trampoline parks; leisure park; leisure parks; leisure centre; leisure centers; recreational "
            "facilities; botanical garden; botanical gardens; fairground; fairgrounds; skiing facilities; ski area; "
            "ski areas; ropes course; go karts; safari park; freizeitpark; parque tematico; kino; laser tag; roller "
            "coasters; swimming pool; public swimming pool; ice rink; ski lifts; cine; parks and leisure centers; "
            "playgrounds; leisure facility; parque de diversoes; ferris wheel; mini golf; carnival; haunted house; "
            "family entertainment center; zoologico; parque de atracciones; skydiving; paintball; water slides; "
            "karting; jardin botanique; fun parks; ski resorts"
        ),
    },
}
