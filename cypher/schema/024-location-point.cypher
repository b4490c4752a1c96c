// Purpose: places near a point
CREATE POINT INDEX location_point IF NOT EXISTS
FOR (n:Location)
ON (n.point)
